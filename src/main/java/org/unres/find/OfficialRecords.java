package org.unres.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Body;

/** The rows of {@code records.tsv}: whose resolutions a document carries, "(A/74/53/Add.1), chap. III, resolution 42/12". */
final class OfficialRecords {
    private static final int REACH = 120;

    private record Row(Pattern symbol, Body body) {}

    private final List<Row> rows;

    private final Pattern before;

    OfficialRecords(Language language) {
        rows = language.rows("records.tsv", r -> new Row(Pattern.compile(r.get("symbol")), new Body(r.get("body"))));
        this.before = language.pattern("records.before");
    }

    /** The body whose records stand right before a place; FOREIGN where they are of another document. */
    Optional<Organ> before(String text, int at) {
        Matcher m = before.matcher(text).region(Math.max(0, at - REACH), at);
        return m.find() ? Optional.of(organ(m.group(1))) : Optional.empty();
    }

    private Organ organ(String symbol) {
        return rows.stream()
                .filter(r -> r.symbol().matcher(symbol).matches())
                .findFirst()
                .map(r -> new Organ(Organ.Said.NAMED, List.of(r.body())))
                .orElse(Organ.FOREIGN);
    }
}
