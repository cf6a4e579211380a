package org.unres.network.graph;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.find.Roman;

/**
 * The year that a symbol contains: 2014 for S/RES/2178(2014), 2023 for E/CN.15/2023/5. A symbol of the General Assembly
 * contains its session, which opens in September of the year 1945 + n and ends a year later: A/RES/74/175 counts as of 2019,
 * the year of adoption or the one before. Documents are numbered by session from the thirty-first on.
 *
 * Source: United Nations
 * Editorial Manual, "System of identification".
 */
final class SymbolYear {
    private static final Pattern YEAR = Pattern.compile("[./(]((?:19|20)\\d\\d)[/)]");
    private static final Pattern SESSION = Pattern.compile("A/(?:RES/|DEC/|C\\.[1-6]/|BUR/)?(3[1-9]|[4-9]\\d)/.*");
    private static final Pattern ROMAN_SESSION = Pattern.compile("A/RES/\\d{1,4}[A-Z]?\\(([IVXL]{1,7})\\)[A-Z]?");
    private static final int BEFORE_FIRST_SESSION = 1945;

    private SymbolYear() {}

    static OptionalInt of(String symbol) {
        Matcher session = SESSION.matcher(symbol);
        if (session.matches()) {
            return OptionalInt.of(BEFORE_FIRST_SESSION + Integer.parseInt(session.group(1)));
        }
        Matcher roman = ROMAN_SESSION.matcher(symbol);
        if (roman.matches()) {
            return OptionalInt.of(BEFORE_FIRST_SESSION + Roman.value(roman.group(1)));
        }
        Matcher year = YEAR.matcher(symbol);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
