package org.unres.find;

import java.util.Optional;
import java.util.regex.Pattern;

/** The words next to a position in a text: "Jeddah" before "Declaration" in "the Jeddah Declaration of". */
final class AdjacentWords {
    private static final int LONGEST = 40;
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}(?:[-\u2013](?:20)?\\d{2})?");

    private static final Pattern PARTICLE = Pattern.compile("(?:al|el|as|ash|ad|an|ar|at)-\\p{Lu}.*");

    private AdjacentWords() {}

    /** A word and its place in UTF-16 units. */
    record Word(String text, int start, int end) {
        boolean isCapital() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        /** "el-Sheikh", "al-Assad" */
        boolean isParticle() {
            return PARTICLE.matcher(text).matches();
        }

        boolean isYears() {
            return YEARS.matcher(text).matches();
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }
    }

    static Optional<Word> after(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) != ' ') {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST && isInWord(text, end)) {
            end++;
        }
        return word(text, at + 1, end);
    }

    static Optional<Word> before(String text, int at) {
        if (at < 2 || text.charAt(at - 1) != ' ') {
            return Optional.empty();
        }
        int start = at - 1;
        while (start > 0 && at - start <= LONGEST && isInWord(text, start - 1)) {
            start--;
        }
        return word(text, start, at - 1);
    }

    private static Optional<Word> word(String text, int start, int end) {
        return start < end && Character.isLetterOrDigit(text.charAt(start))
                ? Optional.of(new Word(text.substring(start, end), start, end))
                : Optional.empty();
    }

    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '-' || c == '\u2013' || c == '\u2019' || c == '\'' || c == '/';
    }
}
