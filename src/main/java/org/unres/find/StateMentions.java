package org.unres.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Name;
import org.unres.model.Kind;

/**
 * Tells where the name of a State stands alone and where it is a piece of a longer name: "Iraq" names the State in "the
 * Government of Iraq", and does not in "Iraq Compact", "Assistance Mission for Iraq" or, by another name, "New Mexico".
 */
final class StateMentions {
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{M}'\u2019-])([\\p{L}\\p{M}'\u2019-]{2,40})(?: (of|in|for|on|to))?( the(?: former)?)? $");
    private static final Pattern AFTER = Pattern.compile(" (?:\\p{Lu}|dollars?\\b|pounds?\\b)");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.:;\u2014\u2013(\u201C\"] ?|\\) )$");
    private static final Set<String> GOVERNMENTS = Set.of("Government", "Governments");
    private static final Set<String> GEOGRAPHY = Set.of("basin", "bay", "gulf", "lake", "river", "sea", "strait");
    private static final int WINDOW = 80;

    private final String text;
    private final Set<Integer> bodyEnds = new HashSet<>();

    private StateMentions(String text, List<Name> names) {
        this.text = text;
        names.stream()
                .filter(n -> !n.brief() && n.things().getFirst().kind() == Kind.BODY)
                .forEach(n -> bodyEnds.add(n.end()));
    }

    /** The names without those of States that are pieces of longer names. */
    static List<Name> standing(String text, List<Name> names) {
        StateMentions mentions = new StateMentions(text, names);
        List<Name> standing = new ArrayList<>();
        Optional<Name> inside = Optional.empty();
        for (Name name : names) {
            boolean state = isState(name);
            if (state && (inside.filter(n -> mentions.goesOn(n, name)).isPresent() || mentions.isInside(name))) {
                inside = Optional.of(name);
            } else {
                standing.add(name);
            }
        }
        return standing;
    }

    static boolean isState(Name name) {
        return name.things().getFirst().kind() == Kind.STATE;
    }

    // "… Mission in Ethiopia and Eritrea".
    private boolean goesOn(Name inside, Name name) {
        String between = text.substring(inside.end(), name.start());
        return between.equals(" and ") || between.equals(" and the ");
    }

    private boolean isInside(Name name) {
        if (AFTER.matcher(text).region(name.end(), text.length()).lookingAt()) {
            return true;
        }
        int from = Math.max(0, name.start() - WINDOW);
        Matcher before = BEFORE.matcher(text).region(from, name.start()).useAnchoringBounds(true);
        return before.find() && (isGeography(before) || isLongerName(before));
    }

    // "the river Jordan", "the gulf of Guinea".
    private static boolean isGeography(Matcher before) {
        boolean direct = before.group(3) == null && (before.group(2) == null || before.group(2).equals("of"));
        return direct && GEOGRAPHY.contains(before.group(1).toLowerCase(Locale.ROOT));
    }

    private boolean isLongerName(Matcher before) {
        String word = before.group(1);
        boolean apart = before.group(2) == null && before.group(3) != null;
        if (apart || !isCapitalized(word) || opensSentence(before.start(1))) {
            return false;
        }
        String link = before.group(2) == null ? "" : before.group(2);
        return switch (link) {
            case "of" -> !GOVERNMENTS.contains(word);
            // "the Security Council on Iraq" is no name; "Regional Conference on Iraq" is.
            case "on", "to" -> !bodyEnds.contains(before.end(1));
            default -> true;
        };
    }

    // "UNHCR in Chad" is no name; "Panel of Experts" is.
    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean opensSentence(int word) {
        return SENTENCE_START.matcher(text).region(Math.max(0, word - 3), word).find();
    }
}
