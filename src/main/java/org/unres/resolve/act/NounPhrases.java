package org.unres.resolve.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/**
 * Splits a list of noun phrases: "development and trading partners of graduating countries, as appropriate, and the
 * United Nations system" are two. What stands between commas to limit them is left out, and so is what only specifies the
 * phrase before it ("including the regional commissions").
 */
final class NounPhrases {

    private final Set<String> actors;
    private final Pattern separator;
    private final Pattern joining;
    private final Pattern cooperation;
    private final Pattern qualification;
    private final Pattern determined;
    private final Pattern adjective;
    private final Pattern plural;
    private final Pattern preposition;
    private final Pattern relative;

    /** @param actors nouns for those who act, singular and plural: "community" */
    NounPhrases(Language language, Set<String> actors) {
        separator = language.pattern("phrases.separator");
        joining = language.pattern("phrases.joining");
        cooperation = language.pattern("phrases.cooperation");
        qualification = language.pattern("phrases.qualification");
        determined = language.pattern("phrases.determined");
        adjective = language.pattern("phrases.adjective");
        plural = language.pattern("phrases.plural");
        preposition = language.pattern("phrases.preposition");
        relative = language.pattern("phrases.relative");
        this.actors = actors;
    }

    /** The phrases of a passage. */
    List<Passage> of(Passage list) {
        List<Passage> phrases = new ArrayList<>();
        boolean skipping = false;
        boolean resumable = false;
        int pending = -1;
        List<Item> items = items(list);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean closed = i + 1 == items.size() || isEnd(list, items.get(i + 1));
            String words = list.text().substring(item.start(), item.end());
            if (skipping && !(item.isStrong() || (resumable && item.start() > 0))) {
                continue;
            }
            skipping = qualification.matcher(words).matches();
            if (skipping && cooperation.matcher(words).matches() && !phrases.isEmpty()) {
                break;
            }
            if (skipping || words.isBlank()) {
                resumable = item.joins();
                continue;
            }
            int start = pending >= 0 ? pending : item.start();
            Passage phrase = list.between(start, item.end());
            pending = isWhole(phrase, item) || (closed && hasActor(phrase)) ? -1 : start;
            if (pending < 0) {
                phrases.add(phrase);
            }
        }
        return pending < 0 ? withoutApposition(phrases, items) : withRest(phrases, list, pending);
    }

    // The comma before a qualification or before what is asked ends a phrase; that between two adjectives does not.
    private boolean isEnd(Passage list, Item next) {
        String words = list.text().substring(next.start(), next.end());
        return next.isStrong() || words.isBlank() || (next.comma() && qualification.matcher(words).matches());
    }

    // "Israel, the occupying Power, to comply": a list joins its last item by "and", an apposition does not.
    private static List<Passage> withoutApposition(List<Passage> phrases, List<Item> items) {
        boolean joined = items.stream().anyMatch(Item::joins);
        return phrases.size() == 2 && !joined ? phrases.subList(0, 1) : phrases;
    }

    // "countries in the subregion, and …": the comma ends the phrase with the noun that it is about.
    private boolean hasActor(Passage phrase) {
        String head = preposition.matcher(phrase.words().strip()).replaceFirst("");
        return actors.contains(head.substring(head.lastIndexOf(' ') + 1));
    }

    // "the report on children and armed conflict": what is no phrase of its own belongs to the one before.
    private static List<Passage> withRest(List<Passage> phrases, Passage list, int pending) {
        int from = phrases.isEmpty() ? pending : phrases.removeLast().start();
        phrases.add(list.between(from, list.end()));
        return phrases;
    }

    /** @param comma whether one stands before it, as joins says whether "and" or the like does */
    private record Item(int start, int end, boolean comma, boolean joins) {
        boolean isStrong() {
            return comma && joins;
        }
    }

    private List<Item> items(Passage list) {
        List<Item> items = new ArrayList<>();
        Matcher between = separator.matcher(list.text()).region(list.start(), list.end());
        int from = list.start();
        String before = "";
        while (between.find()) {
            boolean inRelative = between.group().startsWith(" ")
                    && relative.matcher(list.text()).region(from, between.start()).find();
            if (!inRelative && !list.isInName(between.start())) {
                items.add(item(from, between.start(), before));
                from = between.end();
                before = between.group();
            }
        }
        items.add(item(from, list.end(), before));
        return items;
    }

    /** @param before the separator before it */
    private Item item(int start, int end, String before) {
        return new Item(start, end, before.startsWith(","), joining.matcher(before).find());
    }

    private boolean isWhole(Passage phrase, Item item) {
        String words = phrase.words().strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean name = phrase.named().stream().anyMatch(f -> f.reference().end() == item.end());
        boolean noun = actors.contains(last) || plural.matcher(last).matches() || Character.isUpperCase(last.codePointAt(0));
        boolean withArticle = determined.matcher(phrase.text().substring(item.start(), item.end())).matches();
        return name || noun || (withArticle && !adjective.matcher(last).matches());
    }
}
