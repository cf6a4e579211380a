package org.unres.store.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/**
 * A title as the members of a series share it: "Programme budget for 2021" and "Programme budget for 2022" are the same,
 * and so are the reports of a committee on its seventy-second and on its seventy-third session.
 *
 * @param key its words in order without years, numbers, ordinals and little words
 * @param words those of the key, each once
 * @param names the words of the key that are proper names, since they have a capital inside the title
 * @param printed the title in lower case with its numbers, and without its punctuation
 */
record SeriesTitle(List<String> key, Set<String> words, Set<String> names, String printed) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[-'’\\u2010\\u2011][\\p{L}\\p{N}]++)*+");
    private static final Pattern JOINT = Pattern.compile("[-'’\\u2010\\u2011]");
    private static final Pattern LEAD = Pattern.compile("^(?i:follow-up to(?: and)?|further) ");

    private static final Set<String> LITTLE = Set.of(
            "the", "of", "and", "to", "in", "for", "on", "a", "an", "its", "with", "by", "at", "from", "as", "under", "or");
    // "Resolution 2660 (2022)", "Statement by the President of the Security Council": the title of every one of them.
    private static final Set<String> EMPTY = Set.of("resolution", "decision", "statement", "president", "security", "council");
    // Titles with another of these words are of another kind, however like the rest: the day that is proclaimed for a matter,
    // the meeting on it, how that meeting is held, and what it declares.
    private static final Set<String> KINDS = Set.of("day", "week", "year", "decade", "anniversary", "modalities", "declaration",
            "special", "proclamation", "deferral", "graduation", "meeting", "summit", "centre", "establishment");
    // Matters of form, which come up again and again without being the same matter.
    private static final Set<String> FORMAL = Set.of("credentials", "election", "elections", "appointment", "appointments",
            "admission", "agenda", "amendment", "amendments", "closing", "opening", "organization", "expression", "tribute",
            "deferred");

    static SeriesTitle of(String title) {
        Set<String> names = new HashSet<>();
        List<String> key = new ArrayList<>();
        StringBuilder printed = new StringBuilder();
        Matcher m = WORD.matcher(LEAD.matcher(title).replaceFirst(""));
        while (m.find()) {
            String plain = plain(m.group());
            printed.append(plain).append(' ');
            if (LITTLE.contains(plain) || isNumber(m.group(), title, m.end())) {
                continue;
            }
            if (!key.isEmpty() && Character.isUpperCase(m.group().charAt(0))) {
                names.add(plain);
            }
            key.add(plain);
        }
        return new SeriesTitle(List.copyOf(key), Set.copyOf(key), Set.copyOf(names), printed.toString().strip());
    }

    // "confidence-building" is printed "confidencebuilding" where a line ended in it.
    private static String plain(String word) {
        return JOINT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    // The Main Committees are told apart by their ordinals alone.
    private static boolean isNumber(String word, String title, int end) {
        if (Character.isDigit(word.charAt(0))) {
            return true;
        }
        return Language.ENGLISH.ordinals().parse(word).isPresent()
                && !title.regionMatches(true, end, " Committee", 0, " Committee".length());
    }

    /** Whether the title says what the document is about. */
    boolean isTopical() {
        return !EMPTY.containsAll(key);
    }

    /** Whether the words alone make it unlikely that two matters have this title. */
    boolean isSpecific() {
        return key.size() >= 5;
    }

    /** Whether it is a matter of form: "Election of members of the Human Rights Council". */
    boolean isFormal() {
        return key.stream().limit(2).anyMatch(FORMAL::contains);
    }

    /**
     * Whether it is this title with a few words changed: "Promotion of sustainable tourism" and "Promotion of sustainable and
     * resilient tourism". Where each has a name that the other lacks, they are about two things.
     */
    boolean isLike(SeriesTitle other) {
        return likeness(other) > 0.6
                && kinds(key).equals(kinds(other.key))
                && (other.key.containsAll(names) || key.containsAll(other.names));
    }

    double likeness(SeriesTitle other) {
        int common = 0;
        for (String word : words) {
            common += other.words.contains(word) ? 1 : 0;
        }
        int all = words.size() + other.words.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static Set<String> kinds(Collection<String> words) {
        Set<String> kinds = new HashSet<>(words);
        kinds.retainAll(KINDS);
        return kinds;
    }
}
