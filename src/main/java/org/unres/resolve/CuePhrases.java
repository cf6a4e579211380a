package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import org.unres.model.Relation;
import org.unres.vocabulary.Table;

/**
 * All verb phrases that perform an act: the rows of {@code cues.tsv}, and each verb of {@code stance-verbs.tsv} with each
 * noun of {@code stance-nouns.tsv}, as "expresses concern", which a text prints as "expresses its deep concern".
 */
final class CuePhrases {
    private record Verb(String finite, String participle, CuePhrase.Later later, boolean again) {
        static Verb of(Table.Row row) {
            return new Verb(row.get("finite"), row.get("participle"), CuePhrase.later(row), isYes(row, "again"));
        }
    }

    private record Noun(String words, boolean again, String illocution, Relation relation) {
        static Noun of(Table.Row row) {
            return new Noun(row.get("noun"), isYes(row, "again"), row.get("illocution"), CuePhrase.relation(row));
        }
    }

    private CuePhrases() {}

    static List<CuePhrase> all() {
        List<Noun> nouns = Table.read("org/unres/resolve/stance-nouns.tsv", Noun::of);
        List<CuePhrase> phrases = new ArrayList<>();
        for (Verb verb : Table.read("org/unres/resolve/stance-verbs.tsv", Verb::of)) {
            nouns.stream().map(noun -> phrase(verb, noun)).forEach(phrases::add);
        }
        phrases.addAll(Table.read("org/unres/resolve/cues.tsv", CuePhrase::of));
        return phrases;
    }

    // Who reiterates a commitment does not commit anew, but reaffirms.
    private static CuePhrase phrase(Verb verb, Noun noun) {
        boolean repeats = verb.again() && !noun.again();
        return new CuePhrase(
                verb.finite() + " " + noun.words(), verb.participle() + " " + noun.words(), verb.later(),
                repeats ? "reaffirms" : noun.illocution(), repeats ? Relation.REAFFIRMS : noun.relation());
    }

    /** A phrase with its verb as it stands behind "to": "take note" of "takes note". */
    static String base(String finite) {
        int space = finite.indexOf(' ');
        String verb = space < 0 ? finite : finite.substring(0, space);
        return base(verb, verb.length()) + finite.substring(verb.length());
    }

    private static String base(String verb, int length) {
        if (verb.equals("is")) {
            return "be";
        }
        if (verb.endsWith("ies")) {
            return verb.substring(0, length - 3) + "y";
        }
        boolean sibilant = verb.endsWith("sses") || verb.endsWith("shes") || verb.endsWith("ches") || verb.endsWith("oes");
        return verb.substring(0, length - (sibilant ? 2 : 1));
    }

    private static boolean isYes(Table.Row row, String column) {
        return row.get(column).equals("yes");
    }
}
