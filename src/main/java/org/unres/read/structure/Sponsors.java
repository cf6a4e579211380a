package org.unres.read.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart the words that name sponsors: "Albania, Bosnia and Herzegovina and the United States" are three. "Submitted by
 * the Chair of the Committee, on the basis of informal consultations" is a sentence, and kept whole.
 */
public final class Sponsors {
    /** States with "and" in their names. */
    private static final Set<String> DOUBLE = Set.of("Antigua", "Bosnia", "Saint Kitts", "Saint Vincent", "Sao Tome",
            "Trinidad", "United Kingdom of Great Britain");

    private static final Pattern SENTENCE = Pattern.compile("(?i:(?:was )?(?:submitted|introduced|presented|prepared)|by|on|report) .*");
    private static final Pattern BY = Pattern.compile("^(?i:sponsored|co-sponsored) by ");

    private static final Pattern REMOVAL = Pattern.compile("(?:^|[.] ?-? ?)(?:Removes ([^.]{3,200}?)|([^.]{3,200}?) (?:was|were) removed)"
            + " from the list of sponsors.*");

    private Sponsors() {}

    public static List<String> of(String words) {
        String plain = REMOVAL.matcher(plain(words)).replaceFirst("");
        return SENTENCE.matcher(plain).matches() ? List.of(plain) : list(BY.matcher(plain).replaceFirst(""));
    }

    /** Those who are said to have gone: the Philippines in "… and Togo. - Philippines was removed from the list of sponsors". */
    public static List<String> removed(String words) {
        Matcher removal = REMOVAL.matcher(plain(words));
        return removal.find() ? list(removal.group(1) == null ? removal.group(2) : removal.group(1)) : List.of();
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static List<String> list(String words) {
        List<String> sponsors = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && c == ',') {
                add(words.substring(start, i), sponsors);
                start = i + 1;
            } else if (depth == 0 && words.startsWith(" and ", i) && !DOUBLE.contains(name(words.substring(start, i)))) {
                add(words.substring(start, i), sponsors);
                start = i + " and".length();
            }
        }
        add(words.substring(start), sponsors);
        return sponsors;
    }

    private static void add(String words, List<String> sponsors) {
        String name = name(words);
        if (!name.isEmpty()) {
            sponsors.add(name);
        }
    }

    private static String name(String words) {
        return words.strip().replaceFirst("^(?:and )?(?:the )?", "").replaceAll("\\s+", " ");
    }
}
