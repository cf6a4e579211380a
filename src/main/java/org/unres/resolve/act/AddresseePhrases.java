package org.unres.resolve.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Addressee;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.resolve.citation.ResolvedReference;

/**
 * Makes addressees of noun phrases: "the other relevant United Nations entities that support capacity-building" are the
 * authority's group of that name; "regional partners" have no entry and keep their words; "the use of force" is nobody.
 */
final class AddresseePhrases {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}[\\p{Lu}-]*");
    private static final int LONGEST = 200;

    /** How much longer than its name a phrase may be that is no more than the name: "the other relevant ". */
    private static final int LONGEST_PREFIX = 19;

    private final Set<String> actors;
    private final NounPhrases phrases;
    /** Words before a name that are no part of it. */
    private final Pattern prefix;
    private final Pattern article;
    private final Pattern relative;
    private final Pattern headEnd;
    private final Pattern government;
    private final Pattern those;
    private final Pattern noPhrase;

    AddresseePhrases(Language language) {
        actors = Set.copyOf(language.rows("actors.tsv", r -> r.get("noun")));
        phrases = new NounPhrases(language, actors);
        prefix = language.pattern("addressees.prefix");
        article = language.pattern("addressees.article");
        relative = language.pattern("addressees.relative");
        headEnd = language.pattern("addressees.head-end");
        government = language.pattern("addressees.government");
        those = language.pattern("addressees.those");
        noPhrase = language.pattern("addressees.no-phrase");
    }

    /** @param strict whether each phrase must be a known actor, as nothing else shows that somebody is addressed */
    List<Addressee> of(Passage list, boolean strict) {
        List<Addressee> found = new ArrayList<>();
        for (Passage phrase : list.start() < list.end() ? phrases.of(list) : List.<Passage>of()) {
            Optional<Addressee> one = addressee(phrase);
            if (strict && one.filter(a -> a.thing().isPresent() && isAll(phrase, a)).isEmpty()) {
                return List.of();
            }
            one.filter(a -> !found.contains(a)).ifPresent(found::add);
        }
        return found;
    }

    /** The place behind the words that may stand before a name. */
    int behindPrefix(Passage words, int from) {
        return words.end(prefix, from);
    }

    private static boolean isAll(Passage phrase, Addressee addressee) {
        return phrase.words().strip().length() <= addressee.name().length() + LONGEST_PREFIX;
    }

    private Optional<Addressee> addressee(Passage phrase) {
        String words = phrase.words().strip();
        if (words.isEmpty() || words.length() > LONGEST || noPhrase.matcher(words).lookingAt()) {
            return Optional.empty();
        }
        String printed = article.matcher(relative.matcher(words).replaceFirst("")).replaceFirst("");
        return thing(phrase)
                .map(t -> Optional.of(new Addressee(name(t, printed), Optional.of(t))))
                .orElseGet(() -> isActor(printed) ? Optional.of(new Addressee(printed, Optional.empty())) : Optional.empty());
    }

    private static String name(Thing thing, String printed) {
        boolean brief = thing.kind() == Kind.BODY || thing.kind() == Kind.OFFICE;
        return brief && !printed.contains(thing.label()) ? thing.label() : printed;
    }

    private Optional<Thing> thing(Passage phrase) {
        int name = behindPrefix(phrase, phrase.start());
        Optional<ResolvedReference> named = phrase.namedAt(name).or(() -> phrase.namedAt(phrase.start()));
        int authorities = phrase.end(government, phrase.start());
        return named.filter(f -> isWhole(f, phrase))
                .or(() -> authorities == phrase.start() ? Optional.empty() : phrase.namedAt(authorities))
                .filter(f -> isWhole(f, phrase))
                .map(f -> f.targets().getFirst());
    }

    // "Member States that have not yet done so" are Member States; "Member States of the African Union" are others.
    private boolean isWhole(ResolvedReference named, Passage phrase) {
        String rest = phrase.text().substring(named.reference().end(), Math.max(phrase.end(), named.reference().end()));
        return named.targets().size() == 1
                && named.targets().getFirst().kind().isActor()
                && (rest.isBlank() || relative.matcher(rest).lookingAt());
    }

    // The noun that the phrase is about says whether somebody can be meant: "regional organizations", not "the use of force".
    private boolean isActor(String printed) {
        String head = headEnd.matcher(printed).replaceFirst("");
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return those.matcher(printed).lookingAt()
                || actors.contains(last.toLowerCase(Locale.ROOT))
                || ACRONYM.matcher(last).matches();
    }
}
