package org.unres.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words and punctuation of a text with their places; white space and the kind of apostrophe or dash do not count. */
final class Words {
    private Words() {}

    /**
     * A word or a mark: {@code start}-{@code end} is its place in UTF-16 units.
     *
     * @param key what is compared
     * @param folded the same in small letters
     */
    record Word(String key, String folded, int start, int end) {
        static Word of(String key, int start, int end) {
            return new Word(key, key.toLowerCase(Locale.ROOT), start, end);
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0') {
                i++;
            } else {
                int end = endOf(text, i);
                words.add(Word.of(key(text.substring(i, end)), i, end));
                i = end;
            }
        }
        return words;
    }

    // A possessive is a word of its own: "the Council's" names the Council.
    private static int endOf(String text, int start) {
        if (isPossessive(text, start)) {
            return start + 2;
        }
        int end = start;
        while (end < text.length() && isInWord(text, start, end)) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean isInWord(String text, int start, int at) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z') {
            return true;
        }
        if ((Character.isLetterOrDigit(c) && !isApostrophe(c)) || Character.isSurrogate(c)) {
            return true;
        }
        boolean inside = at > start && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return inside && (c == '-' || c == '\u2013' || (isApostrophe(c) && !isPossessive(text, at)));
    }

    private static boolean isPossessive(String text, int at) {
        return isApostrophe(text.charAt(at))
                && at + 1 < text.length()
                && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private static String key(String word) {
        return word.replace('\u2019', '\'').replace('\u02BC', '\'').replace('\u2013', '-');
    }
}
