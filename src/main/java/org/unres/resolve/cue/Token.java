package org.unres.resolve.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word of a text in lower case, at its place in UTF-16 units. */
record Token(String word, int start, int end) {
    private static final String INSIDE = "-'\u2019";
    private static final int ASCII = 128;

    /** The words of a text from a place on, at most so many, up to the first mark of punctuation. */
    static List<Token> phrase(String text, int from, int most) {
        List<Token> tokens = new ArrayList<>();
        int start = behindSpace(text, from);
        for (int end = endOfWord(text, start); tokens.size() < most && end > start; end = endOfWord(text, start)) {
            tokens.add(new Token(text.substring(start, end).toLowerCase(Locale.ROOT), start, end));
            start = behindSpace(text, end);
        }
        return tokens;
    }

    private static int behindSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    // Letters and numbers, with a hyphen or an apostrophe between them.
    private static int endOfWord(String text, int start) {
        int end = start;
        for (int at = start; at < text.length(); at = end + 1) {
            end = endOfLetters(text, at);
            if (end == at) {
                return Math.max(start, at - 1);
            }
            if (end == text.length() || INSIDE.indexOf(text.charAt(end)) < 0) {
                return end;
            }
        }
        return end;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && isInWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isInWord(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
