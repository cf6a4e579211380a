package org.unres.find;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unres.authority.Name;
import org.unres.language.Language;

/** Where the name of an instrument begins that is built around a head: at "ECOWAS" in "the ECOWAS Regional Action Plan". */
final class NameStart {
    private static final int MOST_WORDS = 12;

    private final String text;
    private final KnownNames known;
    private final InstrumentNouns heads;
    private final NotePositions marks;
    private final Set<String> and;
    private final Pattern agreementNoun;
    private final Pattern organization;
    private final Pattern verb;
    private boolean agreement;

    /** "Cessation of Hostilities Agreement" */
    private final Set<String> joining;
    /** Capitalized words that stand before a name and are no part of it. */
    private final Set<String> outside;

    NameStart(Language language, String text, KnownNames known, NotePositions marks) {
        this.joining = language.words("name-start.joining");
        this.outside = language.words("name-start.outside");
        this.and = language.words("name-start.and");
        this.agreementNoun = language.pattern("name-start.agreement");
        this.organization = language.pattern("name-start.organization");
        this.verb = language.pattern("name-start.verb");
        this.heads = InstrumentNouns.of(language);
        this.text = text;
        this.known = known;
        this.marks = marks;
    }

    int of(int head) {
        agreement = agreementNoun.matcher(text).region(head, text.length()).lookingAt();
        int start = head;
        for (int words = 0; words < MOST_WORDS; words++) {
            int further = further(start, words > 0);
            if (further == start) {
                break;
            }
            start = further;
        }
        return withoutVerb(start, head);
    }

    private int further(int start, boolean joins) {
        if (start < 2 || marks.at(start - 1)) {
            return start;
        }
        Optional<Name> name = known.endingAt(start - 1);
        if (name.isPresent()) {
            return KnownNames.isInstrument(name.get()) ? start : name.get().start();
        }
        Optional<AdjacentWords.Word> word = AdjacentWords.before(text, start);
        if (word.filter(this::isPart).isPresent()) {
            return word.get().start();
        }
        return joins ? word.filter(w -> joins(w, start)).map(w -> beyond(w, start)).orElse(start) : start;
    }

    private boolean joins(AdjacentWords.Word word, int start) {
        boolean ofOrganization = organization.matcher(text).region(start, text.length()).lookingAt();
        return (and.contains(word.text()) && Character.isUpperCase(text.charAt(start)))
                || ((agreement || ofOrganization) && this.joining.contains(word.text()));
    }

    // "Peace and Reconciliation Agreement", but not what ends another name: "the Secretary-General and Darfur Agreement".
    private int beyond(AdjacentWords.Word joining, int start) {
        return AdjacentWords.before(text, joining.start())
                .filter(w -> isPart(w) && w.isCapital() && !marks.at(w.end()))
                .filter(w -> known.endingAt(w.end()).isEmpty() && known.around(start).isEmpty() && !heads.isHead(w.text()))
                .map(AdjacentWords.Word::start)
                .orElse(start);
    }

    private boolean isPart(AdjacentWords.Word word) {
        boolean possessive = word.text().endsWith("\u2019s") || word.text().endsWith("'s");
        return (word.isCapital() || word.isParticle() || (word.isNumber() && word.text().length() > 1))
                && !possessive
                && !outside.contains(word.text());
    }

    // A clause opens with its verb: "Recalling Agenda 2063".
    private int withoutVerb(int start, int head) {
        Optional<AdjacentWords.Word> first = start == 0 && head > 0 ? AdjacentWords.after(" " + text, 0) : Optional.empty();
        return first.filter(w -> verb.matcher(w.text()).matches()).map(AdjacentWords.Word::end).orElse(start);
    }
}
