package org.unres.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/** The rows of {@code pinpoints.tsv}: the place inside a resolution, printed behind its number. */
final class Pinpoints {
    private static final int MOST = 4;

    private record Row(Pattern pattern, String part) {}

    /** Where the pinpoints end (their own start where there are none) and the part that the first of them names. */
    record Hit(int end, Optional<String> part) {}

    private final List<Row> rows;

    Pinpoints(Language language) {
        rows = language.rows("pinpoints.tsv", r -> new Row(Pattern.compile(r.get("pattern")), r.get("part")));
    }

    /** All pinpoints printed one behind the other: ", section XI, paragraph 6". */
    Hit at(String text, int start) {
        Hit all = new Hit(start, Optional.empty());
        for (int i = 0; i < MOST; i++) {
            Hit next = one(text, all.end());
            if (next.end() == all.end()) {
                break;
            }
            all = new Hit(next.end(), all.part().or(next::part));
        }
        return all;
    }

    private Hit one(String text, int start) {
        for (Row row : rows) {
            Matcher m = row.pattern().matcher(text).region(start, text.length());
            m.useTransparentBounds(true);
            if (m.lookingAt()) {
                return new Hit(m.end(), Optional.of(part(row, m)).filter(p -> !p.isEmpty()));
            }
        }
        return new Hit(start, Optional.empty());
    }

    private static String part(Row row, Matcher m) {
        return m.groupCount() == 0
                ? row.part()
                : row.part().replace("{1}", m.group(1)).replace("{arabic}", String.valueOf(Roman.value(m.group(1))));
    }
}
