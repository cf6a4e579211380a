package org.unres.read.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unres.model.Block.Type;

/**
 * The words that open a paragraph. "A preambular paragraph opens with a participle, participial phrase or adjective, an
 * operative paragraph with an operative verb in the present indicative" (UN Editorial Manual, II.C): "Taking note also
 * of", "Strongly urges". Only where no number is printed do they decide. To add one, add the word.
 */
final class Openings {
    private static final Set<String> PREAMBULAR = Set.copyOf(Arrays.asList((""
            + "recalling recognizing recognising reaffirming noting"
            + " welcoming expressing taking stressing emphasizing emphasising acknowledging reiterating having"
            + " underlining bearing mindful concerned convinced guided condemning encouraging aware underscoring"
            + " affirming considering conscious highlighting commending calling acting determining deploring urging"
            + " alarmed cognizant looking determined believing referring remaining regretting supporting appreciating"
            + " wishing desirous confirming renewing resolved encouraged re-emphasizing sharing honouring committed"
            + " recommitting inviting continuing realizing trusting disappointed seized being reminding responding"
            + " demanding paying reconfirming endorsing commemorating rejecting observing giving understanding marking"
            + " praising desiring hoping viewing convinced disturbed dismayed appalled shocked grieved indignant"
            + " gratified anxious confident persuaded inspired struck examining approving fulfilling declaring"
            + " deeming finding seeking intending adopting congratulating recording sharing keeping welcomed whereas").split(" ")));
    private static final Set<String> OPERATIVE = Set.copyOf(Arrays.asList((""
            + "encourages requests calls welcomes decides urges notes"
            + " recognizes recognises reaffirms recalls takes invites stresses expresses reiterates emphasizes"
            + " emphasises acknowledges underlines endorses commends condemns underscores affirms demands recommends"
            + " approves authorizes authorises supports looks appeals highlights deplores appreciates appropriates"
            + " considers directs re-emphasizes renews recommits agrees continues confirms declares resolves regrets"
            + " reminds remains determines commits draws rejects congratulates pays proclaims maintains adopts proposes"
            + " requires reconfirms respects realizes values anticipates understands brings pledges extends instructs"
            + " establishes appoints designates warns concludes transmits trusts hopes undertakes supersedes").split(" ")));
    private static final Set<String> BETWEEN = Set.of("also", "further", "once", "again", "ever", "in", "particular");
    private static final int WORDS = 3;

    private Openings() {}

    /** What the opening words say, if they say anything. */
    static Optional<Type> of(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
            return Optional.empty();
        }
        String head = text.substring(0, Math.min(text.length(), 80)).toLowerCase(Locale.ROOT);
        for (String word : head.split("[^\\p{L}-]+", WORDS + 1)) {
            if (PREAMBULAR.contains(word)) {
                return Optional.of(Type.PREAMBULAR);
            } else if (OPERATIVE.contains(word)) {
                return Optional.of(Type.OPERATIVE);
            } else if (!BETWEEN.contains(word) && !word.endsWith("ly")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
