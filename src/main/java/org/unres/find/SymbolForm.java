package org.unres.find;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.unres.language.Language;
import org.unres.model.Kind;
import org.unres.model.Symbol;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/** A row of {@code symbols.tsv}: a shape of symbols. */
record SymbolForm(String rule, Kind kind, Search search, String template) {
    private static final String SEGMENTS =
            "(?:/Part (?=\\d)\\d|(?: (?=/(?:Add|Corr|Rev)))?+/ ?(?=[A-Z\\d])[A-Za-z\\d](?:[A-Za-z\\d]|\\.(?=[\\dA-Z]))*+(?:\\([\\dIVX]{1,5}\\))?(?:[-\u2013](?!(?!MOP)[A-Z]{1,6}/)[A-Za-z\\d.]+)?+)++";

    /** The second half of a joint symbol follows a hyphen behind a digit: "A/77/277-S/2022/606". */
    private static final String BEGIN = "(?<![A-Za-z0-9/.])(?<![^0-9)*][-\u2013])";

    /** A symbol is whole: "A/80/__" is a placeholder. */
    private static final String END = "(?!/?\\.?_|/ ?\\p{Pd}|[\\w])";

    static SymbolForm of(Table.Row row, Language language) {
        String pattern =
                row.get("pattern").replace("PARTS", "(?:" + language.regex("symbols.parts") + ")?").replace("SEGMENTS", SEGMENTS);
        return new SymbolForm(
                row.get("rule"),
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                Search.of(BEGIN + "(?:" + pattern + ")" + END),
                row.get("symbol"));
    }

    boolean isAsPrinted() {
        return template.isEmpty();
    }

    /** The symbol of a match whose form is not the printed one. */
    Optional<Symbol> made(Matcher match) {
        String symbol = template;
        for (int group = 1; group <= match.groupCount(); group++) {
            symbol = symbol.replace("{" + group + "}", match.group(group) == null ? "" : match.group(group));
        }
        return Symbol.parse(symbol);
    }
}
