package org.unres.vocabulary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A pattern that is looked for in whole texts, such as {@code (?<![A-Za-z-])[Rr]esolutions?}, and tried only where the first two
 * characters can begin a match and the one before them lets it: here "Re" and "re" not behind a letter. Which do is asked of the
 * pattern itself, so that no match is lost.
 */
public final class Search {
    private static final int ASCII = 128;
    private static final Pattern BEHIND = Pattern.compile("\\(\\?<=|\\\\[bBAG]|(?<!\\[)\\^");

    private final Pattern pattern;
    private final boolean[] first = new boolean[ASCII];
    /** A bit for each second character, of 128 in two words, by the first. */
    private final long[] second = new long[2 * ASCII];
    /** Whether a match may follow this character. */
    private final boolean[] before = new boolean[ASCII];

    private Search(Pattern pattern) {
        this.pattern = pattern;
        Matcher m = pattern.matcher("");
        for (char a = 0; a < ASCII; a++) {
            first[a] = canBegin(m, String.valueOf(a));
            for (char b = 0; first[a] && b < ASCII; b++) {
                second[2 * a + (b >> 6)] |= canBegin(m, String.valueOf(new char[] {a, b})) ? 1L << b : 0;
            }
        }
        Matcher behind = pattern.matcher("").useTransparentBounds(true);
        for (char c = 0; c < ASCII; c++) {
            before[c] = canFollow(behind, c);
        }
    }

    private boolean canFollow(Matcher m, char before) {
        for (char a = 0; a < ASCII; a++) {
            if (first[a] && (m.reset(String.valueOf(new char[] {before, a})).region(1, 2).lookingAt() || m.hitEnd())) {
                return true;
            }
        }
        return false;
    }

    /**
     * @throws IllegalArgumentException if a match may be empty, or if the pattern asks for something before the match: with
     *     nothing before them, the first characters would look as if they could not begin one
     */
    public static Search of(Pattern pattern) {
        if (BEHIND.matcher(pattern.pattern()).find() || pattern.matcher("").matches()) {
            throw new IllegalArgumentException("not to be looked for by its first characters: " + pattern);
        }
        return new Search(pattern);
    }

    public static Search of(String pattern) {
        return of(Pattern.compile(pattern));
    }

    /** What any of these looks for. */
    public static Search any(List<Search> searches) {
        return of(searches.stream().map(s -> s.pattern().pattern()).collect(Collectors.joining("|")));
    }

    // A match that fails without having seen the end of its input fails whatever follows.
    private static boolean canBegin(Matcher m, String start) {
        return m.reset(start).lookingAt() || m.hitEnd();
    }

    public Pattern pattern() {
        return pattern;
    }

    /** Whether a match may begin at a place; where it may not, there is none. */
    public boolean canBegin(String text, int at) {
        char a = text.charAt(at);
        return a >= ASCII
                || (first[a] && (at + 1 == text.length() || canFollow(a, text.charAt(at + 1))) && canStandBehind(text, at));
    }

    private boolean canStandBehind(String text, int at) {
        if (at == 0) {
            return true;
        }
        char c = text.charAt(at - 1);
        return c >= ASCII || before[c];
    }

    private boolean canFollow(char a, char b) {
        return b >= ASCII || (second[2 * a + (b >> 6)] >>> b & 1) != 0;
    }

    /** All places where a match may begin. */
    public int[] places(String text) {
        return IntStream.range(0, text.length()).filter(at -> canBegin(text, at)).toArray();
    }

    public Matches in(String text) {
        return new Matches(text, 0, text.length());
    }

    /** The matches in a stretch of a text, whose surroundings the pattern sees; "$" is the end of the stretch. */
    public Matches in(String text, int from, int to) {
        return new Matches(text, from, to);
    }

    /** The matches in a text one after another, those that {@link Matcher#find} gives. */
    public final class Matches {
        private final String text;
        private Matcher matcher;
        private final int to;
        private int from;

        private Matches(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
        }

        /** Whether there is another match, to be had from {@link #match}. */
        public boolean find() {
            return find(from);
        }

        /** The same from a place on. */
        public boolean find(int place) {
            for (int at = place; at < to; at++) {
                if (at(at)) {
                    from = matcher.end();
                    return true;
                }
            }
            from = to;
            return false;
        }

        /** Whether a match begins at this place. */
        public boolean at(int place) {
            return canBegin(text, place) && matcher().region(place, to).lookingAt();
        }

        private Matcher matcher() {
            if (matcher == null) {
                matcher = pattern.matcher(text);
                matcher.useTransparentBounds(true);
            }
            return matcher;
        }

        public Matcher match() {
            return matcher;
        }
    }
}
