package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a text in lower case, at its place in UTF-16 units. */
record Token(String word, int start, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'\u2019][\\p{L}\\p{N}]+)*+");

    /** The words of a text from a place on, at most so many, up to the first mark of punctuation. */
    static List<Token> phrase(String text, int from, int most) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = WORD.matcher(text).region(from, text.length());
        int end = from;
        while (tokens.size() < most && m.find() && isSpace(text, end, m.start())) {
            tokens.add(new Token(m.group().toLowerCase(Locale.ROOT), m.start(), m.end()));
            end = m.end();
        }
        return tokens;
    }

    private static boolean isSpace(String text, int start, int end) {
        return text.substring(start, end).isBlank();
    }
}
