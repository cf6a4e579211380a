package org.unres.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Name;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Kind;
import org.unres.model.Span;

/**
 * Distinguishes the name of a State from a part of a longer name: "Iraq" is the State in "the Government of Iraq" and not in
 * "Iraq Compact", "Assistance Mission for Iraq" or, for Mexico, "New Mexico".
 */
final class StateMentions {
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.:;\u2014\u2013(\u201C\"] ?|\\) )$");
    private static final int WINDOW = 80;
    private static final int MOST_WORDS = 4;

    private final String text;
    private final Set<Integer> bodyEnds = new HashSet<>();
    private final TreeMap<Integer, Integer> titles = new TreeMap<>();

    private final Pattern before;
    private final Pattern after;
    private final Pattern watersOfTwo;
    private final Set<String> governments;
    private final Pattern goesOn;
    private final String and;
    private final Set<String> of;
    private final Set<String> about;
    /** Before a State's name: the words of a place or of a name in another language, "Libération du Congo". */
    private final Set<String> places;

    private StateMentions(Language language, Block block, List<Name> names) {
        this.before = language.pattern("states.before");
        this.after = language.pattern("states.after");
        this.watersOfTwo = language.pattern("states.waters-of-two");
        this.goesOn = language.pattern("states.goes-on");
        this.and = " " + language.word("states.and") + " ";
        this.of = language.words("states.of");
        this.about = language.words("states.about");
        this.governments = language.words("states.governments");
        this.places = language.words("states.places");
        this.text = block.text();
        names.stream()
                .filter(n -> !n.brief() && n.things().getFirst().kind() == Kind.BODY)
                .forEach(n -> bodyEnds.add(n.end()));
        CodePoint at = new CodePoint(0, 0);
        for (Span span : block.italics().stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            at = at.to(span.start(), text);
            titles.put(at.unit(), at.to(span.end(), text).unit());
        }
    }

    /** A place in a text, in code points and in UTF-16 units. */
    private record CodePoint(int point, int unit) {
        CodePoint to(int other, String text) {
            return new CodePoint(other, text.offsetByCodePoints(unit, other - point));
        }
    }

    /** The names without those of States that are pieces of longer names. */
    static List<Name> standing(Language language, Block block, List<Name> names) {
        StateMentions mentions = new StateMentions(language, block, names);
        List<Name> standing = new ArrayList<>();
        Optional<Name> inside = Optional.empty();
        for (Name name : names) {
            boolean state = isState(name);
            if (state && (inside.filter(n -> mentions.goesOn(n, name)).isPresent() || mentions.isInside(name))) {
                inside = Optional.of(name).filter(n -> !mentions.isInTitle(n));
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
        return goesOn.matcher(between).matches();
    }

    private boolean isInside(Name name) {
        if (after.matcher(text).region(name.end(), text.length()).lookingAt()) {
            return true;
        }
        String words = text.substring(Math.max(0, name.start() - WINDOW), name.start());
        return isInTitle(name)
                || words.endsWith(".")
                || words.endsWith("/")
                || (words.endsWith(and) && watersOfTwo.matcher(words).find())
                || (words.endsWith(" ") && isInName(words, name.start() - words.length()));
    }

    private boolean isInName(String words, int from) {
        Matcher before = this.before.matcher(words).region(lastWords(words), words.length());
        return before.find() && (isPlace(before) || isLongerName(before, from));
    }

    // The words before a name that are looked at are four: "Mission for the former".
    private static int lastWords(String words) {
        int at = words.length() - 1;
        for (int word = 0; word < MOST_WORDS && at > 0; word++) {
            at = words.lastIndexOf(' ', at - 1);
        }
        return at + 1;
    }

    // "South Africa v. Israel" in italics is a title; "Republic of Moldova" is not.
    private boolean isInTitle(Name name) {
        Map.Entry<Integer, Integer> title = titles.floorEntry(name.start());
        return title != null
                && title.getKey() > 0
                && name.end() <= title.getValue()
                && title.getValue() - title.getKey() > name.end() - name.start();
    }

    // "the river Jordan", "the gulf of Guinea".
    private boolean isPlace(Matcher before) {
        boolean direct = before.group(3) == null && (before.group(2) == null || of.contains(before.group(2)));
        return direct && places.contains(before.group(1).toLowerCase(Locale.ROOT));
    }

    private boolean isLongerName(Matcher before, int from) {
        String word = before.group(1);
        boolean apart = before.group(2) == null && before.group(3) != null;
        boolean name = isCapitalized(word) || (before.group(2) == null && Character.isUpperCase(word.charAt(0)));
        if (apart || !name || opensSentence(from + before.start(1))) {
            return false;
        }
        String link = before.group(2) == null ? "" : before.group(2);
        if (of.contains(link)) {
            return !governments.contains(word);
        }
        // "the Security Council on Iraq" is no name; "Regional Conference on Iraq" is.
        return !about.contains(link) || !bodyEnds.contains(from + before.end(1));
    }

    // "UNHCR in Chad" is no name, though "EUFOR Chad" is one.
    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean opensSentence(int word) {
        return SENTENCE_START.matcher(text).region(Math.max(0, word - 3), word).find();
    }
}
