package org.unres.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes Markdown and footnote marks out of a plain text: "[74/175](#)" is 74/175, "*Urges*" is Urges in italics,
 * "Peace¹" is Peace with mark 1. An asterisk without a partner stays: it may be a mark of its own.
 */
final class Markup {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|>~";
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_LABEL = 3;

    private final String raw;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int linkClose = -1;
    private int linkEnd = -1;

    private enum Kind { TEXT, NOTE, RUN, OPEN, CLOSE }

    private record Token(Kind kind, String text) {}

    private Markup(String raw) {
        this.raw = raw;
    }

    static CleanText clean(String raw) {
        Markup markup = new Markup(raw);
        markup.scan();
        return markup.write();
    }

    private void scan() {
        Map<String, Integer> open = new HashMap<>();
        int plain = 0;
        while (at < raw.length()) {
            int start = at;
            Optional<Token> token = next();
            if (token.isPresent()) {
                text(plain, start);
                pair(token.get(), start, open);
                plain = at;
            } else {
                at = start + 1;
            }
        }
        text(plain, raw.length());
    }

    private void text(int from, int to) {
        if (from < to) {
            tokens.add(new Token(Kind.TEXT, raw.substring(from, to)));
        }
    }

    /** The markup that begins here, {@code at} being moved behind it. */
    private Optional<Token> next() {
        char c = raw.charAt(at);
        if (at == linkClose) {
            at = linkEnd;
            return Optional.of(new Token(Kind.TEXT, ""));
        } else if (c == '*' || c == '_') {
            return Optional.of(new Token(Kind.RUN, run(c)));
        } else if (c == '\\' && at + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0) {
            at += 2;
            return Optional.of(new Token(Kind.TEXT, raw.substring(at - 1, at)));
        } else if (SUPERSCRIPTS.indexOf(c) >= 0) {
            return superscript();
        } else if (c == '[') {
            return bracket();
        }
        return c == '<' ? between("<sup>", "</sup>") : Optional.empty();
    }

    private String run(char c) {
        int start = at;
        while (at < raw.length() && raw.charAt(at) == c) {
            at++;
        }
        return raw.substring(start, at);
    }

    // "9 km²" is an area, not footnote 2.
    private boolean isUnit() {
        int letter = at - 1;
        if ("²³".indexOf(raw.charAt(at)) < 0 || letter < 0 || raw.charAt(letter) != 'm') {
            return false;
        }
        char before = letter > 0 ? raw.charAt(letter - 1) : ' ';
        int first = "kcd".indexOf(before) >= 0 ? letter - 2 : letter - 1;
        return first < 0 || !Character.isLetter(raw.charAt(first));
    }

    private Optional<Token> superscript() {
        boolean unit = isUnit();
        int start = at;
        StringBuilder digits = new StringBuilder();
        while (at < raw.length() && SUPERSCRIPTS.indexOf(raw.charAt(at)) >= 0) {
            digits.append(SUPERSCRIPTS.indexOf(raw.charAt(at++)));
        }
        boolean mark = !unit && digits.length() <= LONGEST_LABEL;
        return Optional.of(mark ? new Token(Kind.NOTE, digits.toString()) : new Token(Kind.TEXT, raw.substring(start, at)));
    }

    private Optional<Token> bracket() {
        if (raw.startsWith("[^", at)) {
            boolean first = at == 0;
            Optional<Token> note = between("[^", "]");
            if (note.isPresent() && first && at < raw.length() && raw.charAt(at) == ':') {
                at++;
            }
            return note;
        }
        int limit = Math.min(raw.length(), at + LONGEST_LINK);
        int close = at + 1;
        while (close < limit && raw.charAt(close) != ']' && raw.charAt(close) != '[') {
            close++;
        }
        int end = close + 1 < limit && raw.startsWith("](", close) ? linkEnd(close + 2) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        linkClose = close;
        linkEnd = end;
        at++;
        return Optional.of(new Token(Kind.TEXT, ""));
    }

    /** The end of a link's address, which may hold brackets of its own: "…/S/RES/2178(2014)". */
    private int linkEnd(int from) {
        int depth = 1;
        int limit = Math.min(raw.length(), from + LONGEST_LINK);
        for (int i = from; i < limit; i++) {
            char c = raw.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            } else if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** A footnote mark of one to three letters or digits between two signs. */
    private Optional<Token> between(String before, String after) {
        int from = at + before.length();
        int to = from;
        while (to < raw.length() && to < from + LONGEST_LABEL && Character.isLetterOrDigit(raw.charAt(to))) {
            to++;
        }
        if (to == from || !raw.startsWith(before, at) || !raw.startsWith(after, to)) {
            return Optional.empty();
        }
        at = to + after.length();
        return Optional.of(new Token(Kind.NOTE, raw.substring(from, to)));
    }

    // Opening and closing as in CommonMark, "Emphasis and strong emphasis"; a pair has runs of the same length.
    private void pair(Token token, int start, Map<String, Integer> open) {
        String run = token.text();
        if (token.kind() == Kind.RUN && run.length() <= 3) {
            Integer opener = open.get(run);
            if (opener != null && canClose(start)) {
                tokens.set(opener, new Token(Kind.OPEN, run));
                open.remove(run);
                tokens.add(new Token(Kind.CLOSE, run));
                return;
            } else if (canOpen(start)) {
                open.put(run, tokens.size());
            }
        }
        tokens.add(token);
    }

    private boolean canOpen(int start) {
        boolean touches = at < raw.length() && !Character.isWhitespace(raw.charAt(at));
        return touches && (raw.charAt(start) == '*' || start == 0 || " \n\t([“\"*".indexOf(raw.charAt(start - 1)) >= 0);
    }

    private boolean canClose(int start) {
        boolean touches = start > 0 && !Character.isWhitespace(raw.charAt(start - 1));
        return touches && (raw.charAt(start) == '*' || at == raw.length() || !Character.isLetterOrDigit(raw.charAt(at)));
    }

    private CleanText write() {
        TextCleaner cleaner = new TextCleaner();
        for (Token token : tokens) {
            switch (token.kind()) {
                case NOTE -> cleaner.note(token.text());
                case OPEN, CLOSE -> emphasise(cleaner, token);
                case TEXT, RUN -> cleaner.text(token.text());
            }
        }
        return cleaner.finish();
    }

    private static void emphasise(TextCleaner cleaner, Token token) {
        boolean on = token.kind() == Kind.OPEN;
        if (token.text().length() != 2) {
            cleaner.italic(on);
        }
        if (token.text().length() != 1) {
            cleaner.bold(on);
        }
    }
}
