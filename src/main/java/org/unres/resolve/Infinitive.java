package org.unres.resolve;

import java.util.OptionalInt;
import java.util.Set;
import org.unres.vocabulary.Search;

/** Finds the "to" that begins what somebody is asked to do: "requests the Office, within its mandate, to provide …". */
final class Infinitive {
    private static final Search TO = Search.of(",? (to ([a-z]+))(?![A-Za-z])");

    /** Words before a "to" that is a preposition. */
    private static final Set<String> BEFORE = Set.of(
            "addition", "response", "regard", "respect", "view", "according", "subject", "prior", "due", "contrary",
            "pursuant", "relation", "in", "access", "contribution", "contributions", "related", "relevant", "reference",
            "respond", "threats", "respects", "committed", "able", "conducive", "attention", "owing", "thanks",
            "position", "order", "right", "yet", "need", "ability", "capacity", "wish", "wishing", "failed", "continue");

    /** Words behind a "to" that are no verbs. */
    private static final Set<String> BEHIND = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "all", "other", "such",
            "any", "each", "which", "whom", "both", "and", "be", "requesting", "developing", "terrorism");

    private Infinitive() {}

    /** Where the first such "to" stands in a stretch of a text. */
    static OptionalInt first(String text, int start, int end) {
        String stretch = text.substring(start, end);
        Search.Matches to = TO.in(stretch);
        for (int from = 0; to.find(from); from = to.match().start() + 1) {
            String before = wordBefore(stretch, to.match().start());
            if (!before.isEmpty() && !BEFORE.contains(before) && !BEHIND.contains(to.match().group(2))) {
                return OptionalInt.of(start + to.match().start(1));
            }
        }
        return OptionalInt.empty();
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
