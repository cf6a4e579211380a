package org.unres.resolve.act;

import java.util.OptionalInt;
import java.util.Set;
import org.unres.language.Language;
import org.unres.vocabulary.Search;

/** Finds the "to" that begins what somebody is asked to do: "requests the Office, within its mandate, to provide …". */
final class Infinitive {

    private final Search to;
    /** Words before a "to" that is a preposition. */
    private final Set<String> before;
    /** Words behind a "to" that are no verbs. */
    private final Set<String> behind;

    Infinitive(Language language) {
        to = language.search("infinitives.to");
        before = language.words("infinitives.before");
        behind = language.words("infinitives.behind");
    }

    /** The place of the first such "to" between two places of a text. */
    OptionalInt first(String text, int start, int end) {
        String stretch = text.substring(start, end);
        Search.Matches found = to.in(stretch);
        for (int from = 0; found.find(from); from = found.match().start() + 1) {
            String word = wordBefore(stretch, found.match().start());
            if (!word.isEmpty() && !before.contains(word) && !behind.contains(found.match().group(2))) {
                return OptionalInt.of(start + found.match().start(1));
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
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
