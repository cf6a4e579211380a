package org.unres.read.structure;

import java.util.Optional;

/**
 * A footnote mark as printed in a plain text: "¹⁰", "[^10]", "&lt;sup&gt;10&lt;/sup&gt;".
 *
 * @param label "10"
 * @param end where it ends
 */
record NoteSign(String label, int end) {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_LABEL = 3;

    static Optional<NoteSign> at(String raw, int at) {
        return switch (raw.charAt(at)) {
            case '[' -> between(raw, at + "[^".length(), "[^", "]");
            case '<' -> between(raw, at + "<sup>".length(), "<sup>", "</sup>");
            default -> isSuperscript(raw, at) ? superscript(raw, at) : Optional.empty();
        };
    }

    private static boolean isSuperscript(String raw, int at) {
        return at >= 0 && at < raw.length() && SUPERSCRIPTS.indexOf(raw.charAt(at)) >= 0;
    }

    private static Optional<NoteSign> superscript(String raw, int start) {
        StringBuilder digits = new StringBuilder();
        int at = start;
        while (isSuperscript(raw, at) && digits.length() <= LONGEST_LABEL) {
            digits.append(SUPERSCRIPTS.indexOf(raw.charAt(at++)));
        }
        boolean mark = digits.length() <= LONGEST_LABEL && !isSuperscript(raw, start - 1) && !isUnit(raw, start);
        return mark ? Optional.of(new NoteSign(digits.toString(), at)) : Optional.empty();
    }

    private static boolean isUnit(String raw, int at) {
        return "²³".indexOf(raw.charAt(at)) >= 0 && endsInUnit(raw.substring(Math.max(0, at - 4), at));
    }

    /** Whether a raised 2 or 3 behind this is an exponent: "9 km²" is an area, not footnote 2. */
    static boolean endsInUnit(CharSequence before) {
        int letter = before.length() - 1;
        if (letter < 0 || before.charAt(letter) != 'm') {
            return false;
        }
        boolean prefixed = letter > 0 && "kcd".indexOf(before.charAt(letter - 1)) >= 0;
        int first = prefixed ? letter - 2 : letter - 1;
        return first < 0 || !Character.isLetter(before.charAt(first));
    }

    private static Optional<NoteSign> between(String raw, int from, String before, String after) {
        int to = from;
        while (to < raw.length() && to < from + LONGEST_LABEL && isAsciiAlphanumeric(raw.charAt(to))) {
            to++;
        }
        boolean whole = to > from && raw.startsWith(before, from - before.length()) && raw.startsWith(after, to);
        return whole ? Optional.of(new NoteSign(raw.substring(from, to), to + after.length())) : Optional.empty();
    }

    // Labels become part of identifiers.
    private static boolean isAsciiAlphanumeric(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
