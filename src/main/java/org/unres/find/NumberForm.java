package org.unres.find;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Symbol;
import org.unres.vocabulary.Table;

/** A row of {@code numbers.tsv}: a shape of numbers and what it means as a number of one body. */
record NumberForm(String rule, Kind kind, Body body, Pattern pattern, String template, String example, String means) {
    /** "A", "A and B", "A to E", "A, B and C": the letters of a resolution in parts. */
    private static final String LETTERS = " [A-Z](?![A-Za-z'])(?:(?:, and |, | and | to |-)[A-Z](?![A-Za-z'/]))*+";

    static NumberForm of(Table.Row row) {
        return new NumberForm(
                row.get("rule"),
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                new Body(row.get("body")),
                Pattern.compile(row.get("pattern").replace("LETTERS", LETTERS)),
                row.get("symbol"),
                row.get("example"),
                row.get("means"));
    }

    boolean isLettered() {
        return pattern.namedGroups().containsKey("letters");
    }

    /** The symbol that a match means, with one of its letters or with none. */
    Optional<NumberReading> reading(Matcher match, String letter) {
        String symbol = template.replace("{letter}", letter);
        for (int group = 1; group <= match.groupCount(); group++) {
            symbol = symbol.replace("{" + group + "}", match.group(group) == null ? "" : match.group(group));
        }
        return Symbol.parse(symbol).map(s -> new NumberReading(rule, kind, body, s));
    }
}
