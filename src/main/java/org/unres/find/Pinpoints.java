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
                String part = row.part().contains("{1}") ? row.part().replace("{1}", m.group(1)) : row.part();
                return new Hit(m.end(), Optional.of(part));
            }
        }
        return new Hit(start, Optional.empty());
    }
}
