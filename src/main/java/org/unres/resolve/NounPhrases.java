package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a list of noun phrases apart: "development and trading partners of graduating countries, as appropriate, and the
 * United Nations system" are two. What stands between commas to limit them is left out, and so is what only specifies the
 * phrase before it ("including the regional commissions").
 */
final class NounPhrases {
    private static final Pattern SEPARATOR = Pattern.compile("(?:, | )(?:and|or|as well as|together with),? |[,;] ?");
    private static final Pattern COOPERATION = Pattern.compile(
            "(?:acting )?(?:in|through|with|together|working) (?:[a-z]+ ){0,3}"
                    + "(?:cooperation|collaboration|consultations?|coordination|partnership|conjunction|support|assistance|participation|with)(?![a-z]).*");
    private static final Pattern QUALIFICATION = Pattern.compile(
            "(?:within|in|upon|as|where|when|whenever|wherever|consistent|including|given|through|with|on|by|under|subject|acting|taking|at|if|"
                    + "bearing|without|pursuant|for|while|after|before|during|especially|particularly|inter|working|"
                    + "building|notably|such|"
                    + "also|according|based|drawing|having|making|using|considering|recognizing|noting|among|throughout|once|again|"
                    + "therefore|who|which|whose|"
                    + "following|to)(?![A-Za-z]).*");
    private static final Pattern DETERMINED = Pattern.compile("(?:the|all|other|those|each|every|any|both|its|their) .*");
    private static final Pattern ADJECTIVE = Pattern.compile(".*(?:al|ive|ing|ed|ic|ous|ble|ary|ern|wide|level)");
    private static final Pattern PLURAL = Pattern.compile(".*(?:[^su']s|people|children|women|men|persons)");
    private static final Pattern PREPOSITION = Pattern.compile(" (?:of|in|on|for|from|with|under|at|within|that|which|who|whose|concerned|listed|involved) .*");
    private static final Pattern RELATIVE = Pattern.compile(" (?:that|which|who|whose) ");

    private final Set<String> actors;

    /** @param actors nouns for those who act, singular and plural: "community" */
    NounPhrases(Set<String> actors) {
        this.actors = actors;
    }

    /** The places of the phrases of a stretch. */
    List<Stretch> of(Stretch list) {
        List<Stretch> phrases = new ArrayList<>();
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
            skipping = QUALIFICATION.matcher(words).matches();
            if (skipping && COOPERATION.matcher(words).matches() && !phrases.isEmpty()) {
                break;
            }
            if (skipping || words.isBlank()) {
                resumable = item.joins();
                continue;
            }
            int start = pending >= 0 ? pending : item.start();
            Stretch phrase = list.between(start, item.end());
            pending = isWhole(phrase, item) || (closed && hasActor(phrase)) ? -1 : start;
            if (pending < 0) {
                phrases.add(phrase);
            }
        }
        return pending < 0 ? withoutApposition(phrases, items) : withRest(phrases, list, pending);
    }

    // The comma before a qualification or before what is asked ends a phrase; that between two adjectives does not.
    private static boolean isEnd(Stretch list, Item next) {
        String words = list.text().substring(next.start(), next.end());
        return next.isStrong() || words.isBlank() || (next.separator().startsWith(",") && QUALIFICATION.matcher(words).matches());
    }

    // "Israel, the occupying Power, to comply": a list joins its last item by "and", an apposition does not.
    private static List<Stretch> withoutApposition(List<Stretch> phrases, List<Item> items) {
        boolean joined = items.stream().anyMatch(Item::joins);
        return phrases.size() == 2 && !joined ? phrases.subList(0, 1) : phrases;
    }

    // "countries in the subregion, and …": the comma ends the phrase with the noun that it is about.
    private boolean hasActor(Stretch phrase) {
        String head = PREPOSITION.matcher(phrase.words().strip()).replaceFirst("");
        return actors.contains(head.substring(head.lastIndexOf(' ') + 1));
    }

    // "the report on children and armed conflict": what is no phrase of its own belongs to the one before.
    private static List<Stretch> withRest(List<Stretch> phrases, Stretch list, int pending) {
        int from = phrases.isEmpty() ? pending : phrases.removeLast().start();
        phrases.add(list.between(from, list.end()));
        return phrases;
    }

    /** @param separator what stands before it */
    private record Item(int start, int end, String separator) {
        boolean joins() {
            return separator.contains("and") || separator.contains("or") || separator.contains("as well as");
        }

        boolean isStrong() {
            return separator.startsWith(",") && joins();
        }
    }

    private static List<Item> items(Stretch list) {
        List<Item> items = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(list.text()).region(list.start(), list.end());
        int from = list.start();
        String before = "";
        while (separator.find()) {
            boolean relative = separator.group().startsWith(" ")
                    && RELATIVE.matcher(list.text()).region(from, separator.start()).find();
            if (!relative && !list.isInName(separator.start())) {
                items.add(new Item(from, separator.start(), before));
                from = separator.end();
                before = separator.group();
            }
        }
        items.add(new Item(from, list.end(), before));
        return items;
    }

    private boolean isWhole(Stretch phrase, Item item) {
        String words = phrase.words().strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean name = phrase.named().stream().anyMatch(f -> f.reference().end() == item.end());
        boolean noun = actors.contains(last) || PLURAL.matcher(last).matches() || Character.isUpperCase(last.codePointAt(0));
        boolean determined = DETERMINED.matcher(phrase.text().substring(item.start(), item.end())).matches();
        return name || noun || (determined && !ADJECTIVE.matcher(last).matches());
    }
}
