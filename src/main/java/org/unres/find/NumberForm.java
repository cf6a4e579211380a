package org.unres.find;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Symbol;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/** A row of {@code numbers.tsv}: a shape of numbers and what it means as a number of one body. */
record NumberForm(
        String rule,
        Kind kind,
        Body body,
        Search search,
        String template,
        NumberReading.Alone alone,
        Optional<SessionYears> years,
        String example,
        String means) {
    private static final String GA_SESSION = "X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,3}";
    private static final String ROMAN =
            "LXI{1,3}|LX|(?:XL|L|X{1,3})?(?:IX|IV|V?I{1,3}|V)|L|XL|X{1,3}";

    static NumberForm of(Table.Row row, Language language) {
        String pattern = row.get("pattern")
                .replace("LETTERS", language.regex("letters.printed"))
                .replace("ASSEMBLY", GA_SESSION)
                .replace("ROMAN", ROMAN);
        return new NumberForm(
                row.get("rule"),
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                new Body(row.get("body")),
                Search.of(pattern + language.regex("numbers.end")),
                row.get("symbol"),
                alone(row.get("alone")),
                Optional.of(row.get("years")).filter(y -> !y.isEmpty()).map(SessionYears::of),
                row.get("example"),
                row.get("means"));
    }

    private static NumberReading.Alone alone(String cell) {
        return switch (cell) {
            case "own shape" -> NumberReading.Alone.OWN_SHAPE;
            case "yes" -> NumberReading.Alone.YES;
            case "no" -> NumberReading.Alone.NO;
            default -> throw new IllegalArgumentException("neither \"own shape\" nor \"yes\" nor \"no\": " + cell);
        };
    }

    boolean isLettered() {
        return search.pattern().namedGroups().containsKey("letters");
    }

    /** The symbol that a match means, with one of its letters or with none. */
    Optional<NumberReading> reading(Matcher match, String letter) {
        String symbol = template.replace("{letter}", letter);
        for (int group = 1; group <= match.groupCount(); group++) {
            symbol = symbol.replace("{" + group + "}", match.group(group) == null ? "" : match.group(group));
        }
        Optional<NumberReading.Sitting> sitting =
                years.map(y -> new NumberReading.Sitting(y, Roman.value(match.group("n"))));
        return Symbol.parse(symbol).map(s -> new NumberReading(rule, kind, body, s, alone, sitting));
    }
}
