package org.unres.resolve.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unres.language.Language;
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

    private record Inflection(Pattern present, String infinitive) {
        static Inflection of(Table.Row row) {
            return new Inflection(Pattern.compile(row.get("present")), row.get("infinitive"));
        }
    }

    private record Noun(String words, boolean again, String illocution, Relation relation) {
        static Noun of(Table.Row row) {
            return new Noun(row.get("noun"), isYes(row, "again"), row.get("illocution"), CuePhrase.relation(row));
        }
    }

    private final Language language;
    private final List<Inflection> inflections;

    CuePhrases(Language language) {
        this.language = language;
        inflections = language.rows("infinitives.tsv", Inflection::of);
    }

    List<CuePhrase> all() {
        List<Noun> nouns = language.rows("stance-nouns.tsv", Noun::of);
        List<CuePhrase> phrases = new ArrayList<>();
        for (Verb verb : language.rows("stance-verbs.tsv", Verb::of)) {
            nouns.stream().map(noun -> phrase(verb, noun)).forEach(phrases::add);
        }
        phrases.addAll(language.rows("cues.tsv", CuePhrase::of));
        return phrases;
    }

    // Who reiterates a commitment does not commit anew, but reaffirms.
    private static CuePhrase phrase(Verb verb, Noun noun) {
        boolean repeats = verb.again() && !noun.again();
        return new CuePhrase(
                verb.finite() + " " + noun.words(), verb.participle() + " " + noun.words(), verb.later(),
                repeats ? "reaffirms" : noun.illocution(), repeats ? Relation.REAFFIRMS : noun.relation());
    }

    /** "continues to take note" for "takes note"; empty where the language has no such form. */
    String continues(CuePhrase phrase) {
        return continued(language.word("cues.continues"), phrase);
    }

    /** The same with a participle, "continuing to take note". */
    String continuing(CuePhrase phrase) {
        return continued(language.word("cues.continuing"), phrase);
    }

    private String continued(String verb, CuePhrase phrase) {
        return verb.isEmpty() || phrase.finite().isEmpty() ? "" : verb + " " + infinitive(phrase.finite());
    }

    private String infinitive(String phrase) {
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        return inflections.stream()
                .filter(i -> i.present().matcher(verb).find())
                .findFirst()
                .map(i -> i.present().matcher(verb).replaceFirst(i.infinitive()))
                .orElse(verb)
                + phrase.substring(verb.length());
    }

    private static boolean isYes(Table.Row row, String column) {
        return row.get(column).equals("yes");
    }
}
