package org.unres.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Addressee;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.vocabulary.Table;

/**
 * Finds whom a clause addresses: the noun phrases between its cue and what they are asked to do ("requests the United
 * Nations Office on Drugs and Crime, within its mandate, to provide …"), behind "that" ("demands that all parties cease"),
 * or behind a noun for what they do ("encourages the efforts of regional organizations").
 */
final class AddresseeFinder {
    private static final Pattern LEADING = Pattern.compile(
            "(?:,? ?(?:(?:once )?again|in (?:this|that) (?:regard|respect|context|connection)|to this end|also|further|upon|on|strongly)(?: |, ))*+ ?");
    private static final Pattern EFFORTS = Pattern.compile(
            "(?:the |its |all |any |their |further |continued |increased |closer |greater )?(?:[a-z-]{3,20} (?:and )?){0,3}?"
                    + "(?:efforts|engagement|involvement|cooperation|collaboration|coordination|participation|contributions?|commitment|work|"
                    + "support|dialogue|interactions?|exchanges?|initiatives|activities|partnerships?|role) (?:of|by|between|among|from) ");
    private static final Pattern EFFORTS_END = Pattern.compile(
            ",? (?:in|on|for|within|aimed|towards?|at|with|through|including|to|under|against|as|that|which) |, ");
    private static final Pattern THAT = Pattern.compile("(?:for )?that(?:, [^,]{1,80},| in (?:this|that) [a-z]{3,12},?)? ");
    private static final Pattern VERB = Pattern.compile(
            " (?:shall|should|will|must|may|not|be|take|cease|comply|cooperate|ensure|respect|refrain|fully|immediately|continue|"
                    + "provide|submit|allow|facilitate|implement|decide|consider|include|abide|urgently|withdraw|desist|fulfil|meet|adopt|"
                    + "report|keep|make|establish|act|observe|release|give|lift|remain|return|end|stop|engage|halt|participate)(?= )");
    private static final Pattern MODAL = Pattern.compile("(?:,[^;]{0,200},)? (?:shall|should|will)(?![a-z])");
    private static final Pattern INSIDE = Pattern.compile(
            " (?:in (?:close |full |coordination and )?(?:coordination|cooperation|consultation|collaboration|partnership|conjunction|accordance) (?:with|between)|upon (?:its|their|the)? ?request|within (?:its|their|his|the|existing)|through the|by means) ");
    private static final Pattern PREFIX = Pattern.compile("(?:(?:the|all|other|those|both|any|relevant|interested|concerned|its|their|remaining) )*+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|both|its|their|his) ");
    private static final Pattern RELATIVE = Pattern.compile(
            ",? (?:that|which|who|whose|whom|concerned|to|in particular|as appropriate|where|participating|acting|[a-z]{3,20}ly(?= (?:involved|concerned|engaged|affected|responsible)|$)|in (?:the region|a position|question))(?![A-Za-z]).*");
    private static final Pattern HEAD_END = Pattern.compile(
            " (?:of|in|on|for|from|with|that|which|who|to|under|at|within|by|having|including|listed|involved|engaged|participating|contributing|supporting|operating|established|associated|affected|directly) .*");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:the )?(?:[A-Za-z]+ )?(?:Governments?|[Aa]uthorities) of (?:the )?");
    private static final Pattern NO_PHRASE = Pattern.compile("(?:of|for|by|it|in|invites|calling|whether) ");
    private static final Pattern THOSE = Pattern.compile("(?:all )?those(?![a-z])");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}[\\p{Lu}-]*");
    private static final int LONGEST = 200;
    private static final int FARTHEST = 3000;

    private final Set<String> actors = new HashSet<>(Table.read("org/unres/resolve/actors.tsv", r -> r.get("noun")));
    private final NounPhrases phrases = new NounPhrases(actors);

    /** Whom a directive clause addresses. */
    List<Addressee> find(Clause clause) {
        Stretch words = clause.words();
        int limit = Math.min(words.end(), clause.cue().end() + FARTHEST);
        int start = end(LEADING, words, clause.cue().end());
        Matcher efforts = EFFORTS.matcher(words.text()).region(start, limit);
        if (efforts.lookingAt()) {
            return named(words.between(efforts.end(), endOfEfforts(words, efforts.end(), limit)), false);
        }
        Matcher that = THAT.matcher(words.text()).region(start, limit);
        if (that.lookingAt()) {
            return subject(words, that.end(), VERB);
        }
        if (words.text().startsWith("to ", start)) {
            return subject(words, start + "to ".length(), VERB);
        }
        OptionalInt task = task(words, start, limit);
        boolean open = clause.isOpen() && task.isEmpty();
        boolean strict = (task.isEmpty() && !open) || clause.cue().text().endsWith(" for");
        return named(words.between(start, endOfList(words, start, task.orElse(limit))), strict);
    }

    /** Whom a decision binds by name: "Decides that all Member States shall take the necessary measures". */
    List<Addressee> bound(Clause clause) {
        Stretch words = clause.words();
        int limit = Math.min(words.end(), clause.cue().end() + FARTHEST);
        Matcher that = THAT.matcher(words.text()).region(clause.cue().end(), limit);
        List<Addressee> found = List.of();
        while (found.isEmpty() && that.find()) {
            found = actors(subject(words, that.end(), MODAL));
        }
        return found;
    }

    private static List<Addressee> actors(List<Addressee> found) {
        return found.stream().allMatch(a -> a.thing().isPresent()) ? found : List.of();
    }

    private static int end(Pattern pattern, Stretch words, int from) {
        Matcher m = pattern.matcher(words.text()).region(from, Math.max(from, words.end()));
        return m.lookingAt() ? m.end() : from;
    }

    // "to be" is no task, unless it stands behind a name: "Encourages … observers of the General Assembly to be represented".
    private static OptionalInt task(Stretch words, int start, int limit) {
        OptionalInt task = Infinitive.first(words.text(), start, limit);
        return words.namedWithin(start, task.orElse(limit)).stream()
                .mapToInt(f -> f.reference().end() + 1)
                .filter(at -> words.text().startsWith("to be ", at))
                .boxed()
                .findFirst()
                .map(OptionalInt::of)
                .orElse(task);
    }

    private static int endOfEfforts(Stretch words, int start, int limit) {
        Matcher end = EFFORTS_END.matcher(words.text()).region(start, limit);
        while (end.find()) {
            if (!words.isInName(end.start())) {
                return end.start();
            }
        }
        return limit;
    }

    // "the Secretariat in coordination with the Commission": only the Secretariat is addressed.
    private static int endOfList(Stretch words, int start, int end) {
        Matcher inside = INSIDE.matcher(words.text()).region(start, Math.max(start, end));
        return inside.find() && !words.text().substring(start, inside.start()).contains(",") ? inside.start() : end;
    }

    // The subject ends with the name that begins it, unless a list goes on behind it; where no name does, at its verb.
    private List<Addressee> subject(Stretch words, int start, Pattern verb) {
        int name = end(PREFIX, words, start);
        int named = words.namedAt(name).or(() -> words.namedAt(start)).map(f -> f.reference().end()).orElse(start);
        boolean listed = words.text().startsWith(",", named) || words.text().startsWith(" and ", named);
        if (named > start && !listed && verb == VERB) {
            return named(words.between(start, named), false);
        }
        int limit = Math.min(words.end(), start + (verb == MODAL ? 2 * LONGEST : LONGEST));
        Matcher m = verb.matcher(words.text()).region(named, Math.max(named, limit));
        boolean near = m.find() && (named > start || m.start() - start < LONGEST / 2);
        int end = near ? m.start() : verb == MODAL ? start : named;
        return named(words.between(start, end), false);
    }

    /** @param strict whether each phrase must be a known actor, as nothing else shows that somebody is addressed */
    private List<Addressee> named(Stretch list, boolean strict) {
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
        int name = end(PREFIX, phrase, phrase.start());
        Optional<Found> named = phrase.namedAt(name).or(() -> phrase.namedAt(phrase.start()));
        int government = end(GOVERNMENT, phrase, phrase.start());
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
}
