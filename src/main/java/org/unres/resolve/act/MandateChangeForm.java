package org.unres.resolve.act;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.MandateChange;
import org.unres.vocabulary.Table;

/**
 * A row of {@code mandate-changes.tsv}, how a decision on a mandate is written: what stands between "decides" and the name of
 * the body ("to extend the mandate of"), and what follows the name ("until").
 */
record MandateChangeForm(MandateChange.Kind kind, Pattern before, Pattern behind) {
    static List<MandateChangeForm> all(Language language) {
        return language.rows("mandate-changes.tsv", row -> of(row, language));
    }

    private static MandateChangeForm of(Table.Row row, Language language) {
        MandateChange.Kind kind = MandateChange.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        return new MandateChangeForm(kind, language.pattern(row.get("before")), language.pattern(row.get("behind")));
    }

    boolean matches(String words, String rest) {
        return before.matcher(words).matches() && behind.matcher(rest).lookingAt();
    }
}
