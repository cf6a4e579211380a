package org.unres.read.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Removes Markdown and footnote marks from a plain text: "[74/175](#)" becomes 74/175, "*Urges*" becomes Urges in italics.
 * "Peace¹" becomes Peace with mark 1. An asterisk without a partner is kept: it may be a mark of its own.
 */
public final class Markup {
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|>~";

    private final String raw;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private Link link = Link.NONE;

    private enum Kind { TEXT, NOTE, RUN, OPEN, CLOSE }

    private record Token(Kind kind, String text) {}

    private Markup(String raw) {
        this.raw = raw;
    }

    public static CleanText clean(String raw) {
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
        if (c == '*' || c == '_') {
            return Optional.of(new Token(Kind.RUN, run(c)));
        } else if (c == '\\' && at + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0) {
            at += 2;
            return Optional.of(new Token(Kind.TEXT, raw.substring(at - 1, at)));
        } else if (c == '[' || at == link.close()) {
            return note().or(this::bracket);
        }
        return note();
    }

    private String run(char c) {
        int start = at;
        while (at < raw.length() && raw.charAt(at) == c) {
            at++;
        }
        return raw.substring(start, at);
    }

    // The colon of "[^1]: S/PRST/2044/1." belongs to the mark.
    private Optional<Token> note() {
        Optional<NoteSign> sign = NoteSign.at(raw, at);
        boolean opensNote = at == 0 && raw.charAt(0) == '[';
        sign.ifPresent(s -> at = s.end() + (opensNote && raw.startsWith(":", s.end()) ? 1 : 0));
        return sign.map(s -> new Token(Kind.NOTE, s.label()));
    }

    private Optional<Token> bracket() {
        if (at == link.close()) {
            at = link.end();
            return Optional.of(new Token(Kind.TEXT, ""));
        }
        Optional<Link> found = Link.at(raw, at);
        found.ifPresent(l -> {
            link = l;
            at++;
        });
        return found.map(l -> new Token(Kind.TEXT, ""));
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
