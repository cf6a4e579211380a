package org.unres.read.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * The levels of a lettered list: "(a)", "(b)", "(i)", "(ii)", "(c)" are a, b, b/i, b/ii, c. "(i)" after "(h)" is the
 * letter, elsewhere the first roman numeral of a new level.
 */
public final class SubParagraphs {
    private static final int DEEPEST = 5;
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
            "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");
    private final List<Level> levels = new ArrayList<>();

    private enum Style { LETTER, ROMAN, CAPITAL, NUMBER }

    private record Level(Style style, int number, String sign) {}

    void clear() {
        levels.clear();
    }

    /** The path of the next sign: "b/ii". */
    public String next(String sign) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            Level level = levels.get(depth);
            int number = number(level.style(), sign);
            if (number == level.number() + 1) {
                return put(depth, new Level(level.style(), number, sign));
            }
        }
        Level fresh = fresh(sign);
        return put(fresh.number() == 1 ? Math.min(levels.size(), DEEPEST) : sameStyle(fresh), fresh);
    }

    private String put(int depth, Level level) {
        while (levels.size() > depth) {
            levels.removeLast();
        }
        levels.add(level);
        return String.join("/", levels.stream().map(Level::sign).toList());
    }

    // A gap in the letters: the innermost list of that style, or else a list of its own.
    private int sameStyle(Level fresh) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            if (levels.get(depth).style() == fresh.style()) {
                return depth;
            }
        }
        return Math.min(levels.size(), DEEPEST);
    }

    private Level fresh(String sign) {
        for (Style style : List.of(Style.ROMAN, Style.LETTER, Style.CAPITAL, Style.NUMBER)) {
            int number = number(style, sign);
            boolean likely = style != Style.ROMAN || number == 1 || sign.length() > 1 || levels.isEmpty();
            if (number > 0 && likely && !(style == Style.ROMAN && levels.isEmpty() && number != 1)) {
                return new Level(style, number, sign);
            }
        }
        return new Level(Style.LETTER, number(Style.LETTER, sign), sign);
    }

    /** Which member of a series of this style a sign is; 0 if none. */
    private static int number(Style style, String sign) {
        char first = sign.charAt(0);
        boolean repeated = sign.chars().allMatch(c -> c == first);
        return switch (style) {
            case ROMAN -> ROMAN.indexOf(sign) + 1;
            case LETTER -> repeated && first >= 'a' && first <= 'z' ? first - 'a' + 1 + 26 * (sign.length() - 1) : 0;
            case CAPITAL -> sign.length() == 1 && first >= 'A' && first <= 'Z' ? first - 'A' + 1 : 0;
            case NUMBER -> Character.isDigit(first) ? Integer.parseInt(sign) : 0;
        };
    }
}
