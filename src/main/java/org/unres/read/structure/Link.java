package org.unres.read.structure;

import java.util.Optional;

/**
 * A Markdown link: "[2178 (2014)](https://undocs.org/S/RES/2178(2014))".
 *
 * @param close where its words end, at the "]"
 * @param end where it ends, behind the ")"
 */
record Link(int close, int end) {
    static final Link NONE = new Link(-1, -1);
    private static final int LONGEST = 500;

    /** The link that opens at this "[", which "[on the report of the Third Committee]" does not. */
    static Optional<Link> at(String raw, int open) {
        int limit = Math.min(raw.length(), open + LONGEST);
        int close = open + 1;
        while (close < limit && raw.charAt(close) != ']' && raw.charAt(close) != '[') {
            close++;
        }
        int end = close < limit && raw.startsWith("](", close) ? end(raw, close + 2) : -1;
        return end < 0 ? Optional.empty() : Optional.of(new Link(close, end));
    }

    // The address may hold brackets of its own.
    private static int end(String raw, int from) {
        int depth = 1;
        int limit = Math.min(raw.length(), from + LONGEST);
        for (int i = from; i < limit && raw.charAt(i) != '\n'; i++) {
            char c = raw.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
