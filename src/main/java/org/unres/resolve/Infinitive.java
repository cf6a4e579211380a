package org.unres.resolve;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the "to" that begins what somebody is asked to do: "requests the Office, within its mandate, to provide …". */
final class Infinitive {
    private static final Pattern TO = Pattern.compile("([A-Za-z]+),? (to ([a-z]+))(?![A-Za-z])");

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
        Matcher m = TO.matcher(text).region(start, end);
        while (m.find()) {
            if (!BEFORE.contains(m.group(1)) && !BEHIND.contains(m.group(3))) {
                return OptionalInt.of(m.start(2));
            }
            m.region(m.end(1), end);
        }
        return OptionalInt.empty();
    }
}
