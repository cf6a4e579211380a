package org.unres.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Addressee;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.vocabulary.Table;

/**
 * Makes addressees of noun phrases: "the other relevant United Nations entities that support capacity-building" are the
 * authority's group of that name; "regional partners" have no entry and keep their words; "the use of force" is nobody.
 */
final class AddresseePhrases {
    /** Words before a name that are no part of it. */
    static final Pattern PREFIX = Pattern.compile(
            "(?:(?:the|all|other|those|both|any|relevant|interested|concerned|its|their|remaining) )*+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|both|its|their|his) ");
    private static final Pattern RELATIVE = Pattern.compile(
            ",? (?:that|which|who|whose|whom|concerned|to|in particular|as appropriate|where|participating|acting"
                    + "|[a-z]{3,20}ly(?= (?:involved|concerned|engaged|affected|responsible)|$)"
                    + "|in (?:the region|a position|question))(?![A-Za-z]).*");
    private static final Pattern HEAD_END = Pattern.compile(
            " (?:of|in|on|for|from|with|that|which|who|to|under|at|within|by|having|including|listed|involved|engaged"
                    + "|participating|contributing|supporting|operating|established|associated|affected|directly) .*");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:the )?(?:[A-Za-z]+ )?(?:Governments?|[Aa]uthorities) of (?:the )?");
    private static final Pattern THOSE = Pattern.compile("(?:all )?those(?![a-z])");
    private static final Pattern NO_PHRASE = Pattern.compile("(?:of|for|by|it|in|invites|calling|whether) ");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}[\\p{Lu}-]*");
    private static final int LONGEST = 200;

    private final Set<String> actors = new HashSet<>(Table.read("org/unres/resolve/actors.tsv", r -> r.get("noun")));
    private final NounPhrases phrases = new NounPhrases(actors);

    /** @param strict whether each phrase must be a known actor, as nothing else shows that somebody is addressed */
    List<Addressee> of(Stretch list, boolean strict) {
        List<Addressee> found = new ArrayList<>();
        for (Stretch phrase : list.start() < list.end() ? phrases.of(list) : List.<Stretch>of()) {
            Optional<Addressee> one = addressee(phrase);
            if (strict && one.filter(a -> a.thing().isPresent() && isAll(phrase, a)).isEmpty()) {
                return List.of();
            }
            one.filter(a -> !found.contains(a)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isAll(Stretch phrase, Addressee addressee) {
        return phrase.words().strip().length() <= addressee.name().length() + "the other relevant ".length();
    }

    private Optional<Addressee> addressee(Stretch phrase) {
        String words = phrase.words().strip();
        if (words.isEmpty() || words.length() > LONGEST || NO_PHRASE.matcher(words).lookingAt()) {
            return Optional.empty();
        }
        String printed = ARTICLE.matcher(RELATIVE.matcher(words).replaceFirst("")).replaceFirst("");
        return thing(phrase)
                .map(t -> Optional.of(new Addressee(name(t, printed), Optional.of(t))))
                .orElseGet(() -> isActor(printed) ? Optional.of(new Addressee(printed, Optional.empty())) : Optional.empty());
    }

    private static String name(Thing thing, String printed) {
        boolean brief = thing.kind() == Kind.BODY || thing.kind() == Kind.OFFICE;
        return brief && !printed.contains(thing.label()) ? thing.label() : printed;
    }

    private static Optional<Thing> thing(Stretch phrase) {
        int name = end(PREFIX, phrase);
        Optional<Found> named = phrase.namedAt(name).or(() -> phrase.namedAt(phrase.start()));
        int government = end(GOVERNMENT, phrase);
        return named.filter(f -> isWhole(f, phrase))
                .or(() -> government == phrase.start() ? Optional.empty() : phrase.namedAt(government))
                .filter(f -> isWhole(f, phrase))
                .map(f -> f.targets().getFirst());
    }

    // "Member States that have not yet done so" are Member States; "Member States of the African Union" are others.
    private static boolean isWhole(Found named, Stretch phrase) {
        String rest = phrase.text().substring(named.reference().end(), Math.max(phrase.end(), named.reference().end()));
        return named.targets().size() == 1
                && named.targets().getFirst().kind().isActor()
                && (rest.isBlank() || RELATIVE.matcher(rest).lookingAt());
    }

    // The noun that the phrase is about says whether somebody can be meant: "regional organizations", not "the use of force".
    private boolean isActor(String printed) {
        String head = HEAD_END.matcher(printed).replaceFirst("");
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return THOSE.matcher(printed).lookingAt() || actors.contains(last.toLowerCase(Locale.ROOT)) || ACRONYM.matcher(last).matches();
    }

    private static int end(Pattern pattern, Stretch words) {
        Matcher m = pattern.matcher(words.text()).region(words.start(), words.end());
        return m.lookingAt() ? m.end() : words.start();
    }
}
