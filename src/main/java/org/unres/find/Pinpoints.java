package org.unres.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.vocabulary.Table;

/** The rows of {@code pinpoints.tsv}: the place inside a resolution, printed behind its number. */
final class Pinpoints {
    private record Row(Pattern pattern, String part) {}

    /** Where a pinpoint ends (its own start where there is none) and the part it names. */
    record Hit(int end, Optional<String> part) {}

    private final List<Row> rows = Table.read(
            "org/unres/find/pinpoints.tsv", r -> new Row(Pattern.compile(r.get("pattern")), r.get("part")));

    Hit at(String text, int start) {
        for (Row row : rows) {
            Matcher m = row.pattern().matcher(text).region(start, text.length());
            m.useTransparentBounds(true);
            if (m.lookingAt()) {
                return new Hit(m.end(), Optional.of(part(row, m)));
            }
        }
        return new Hit(start, Optional.empty());
    }

    private static String part(Row row, Matcher m) {
        return m.groupCount() == 0
                ? row.part()
                : row.part().replace("{1}", m.group(1)).replace("{arabic}", String.valueOf(arabic(m.group(1))));
    }

    /** The value of a roman numeral of the letters I, V and X. */
    private static int arabic(String roman) {
        int value = 0;
        int before = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int digit = switch (roman.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                default -> 0;
            };
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }
}
