package org.unres.read.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/**
 * Splits the words that name sponsors: "Albania, Bosnia and Herzegovina and the United States" are three. A sentence such as
 * "Submitted by the Chair of the Committee" is one.
 */
public final class Sponsors {
    /** States with "and" in their names. */
    private static final Set<String> DOUBLE = Language.ENGLISH.words("sponsors.double");

    private static final Pattern SENTENCE = Language.ENGLISH.pattern("sponsors.sentence");
    private static final Pattern BY = Language.ENGLISH.pattern("sponsors.by");

    private static final Pattern REMOVAL = Language.ENGLISH.pattern("sponsors.removal");

    private static final Pattern LEAD = Language.ENGLISH.pattern("sponsors.lead");
    private static final String AND = " " + Language.ENGLISH.word("sponsors.and") + " ";

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
            } else if (depth == 0 && words.startsWith(AND, i) && !DOUBLE.contains(name(words.substring(start, i)))) {
                add(words.substring(start, i), sponsors);
                start = i + AND.length() - 1;
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
        return LEAD.matcher(words.strip()).replaceFirst("").replaceAll("\\s+", " ");
    }
}
