package org.unres.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Body;
import org.unres.vocabulary.Table;

/** The rows of {@code records.tsv}: whose resolutions a document carries, "(A/74/53/Add.1), chap. III, resolution 42/12". */
final class Records {
    private static final int REACH = 120;
    private static final Pattern BEFORE = Pattern.compile(
            "([A-Z]{1,6}(?:/[\\w.-]{1,20}){1,6}(?: \\([^()]{1,12}\\))?)\\)?(?: and corrigend(?:um|a))?"
                    + "(?:, (?:chaps?\\.|sects?\\.|annex|part|vol\\.|appendix|paras?\\.)(?: [IVXLC\\dA-Z.]{1,8})?){0,4}, $");

    private record Row(Pattern symbol, Body body) {}

    private final List<Row> rows = Table.read(
            "org/unres/find/records.tsv", r -> new Row(Pattern.compile(r.get("symbol")), new Body(r.get("body"))));

    /** The body whose records stand right before a place; FOREIGN where they are of another document. */
    Optional<Organ> before(String text, int at) {
        Matcher m = BEFORE.matcher(text).region(Math.max(0, at - REACH), at);
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
