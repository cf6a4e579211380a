package org.unres.resolve;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Addressee;

/**
 * Finds whom a clause addresses: the noun phrases between its cue and what they are asked to do ("requests the United
 * Nations Office on Drugs and Crime, within its mandate, to provide …"), behind "that" ("demands that all parties cease"),
 * or behind a noun for what they do ("encourages the efforts of regional organizations").
 */
final class AddresseeFinder {
    private static final Pattern LEADING = Pattern.compile(
            "(?:,? ?(?:(?:once )?again|in (?:this|that) (?:regard|respect|context|connection)|to this end|also|further|upon|on"
                    + "|strongly)(?: |, ))*+ ?");
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
            " (?:in (?:close |full |coordination and )?"
                    + "(?:coordination|cooperation|consultation|collaboration|partnership|conjunction|accordance) (?:with|between)"
                    + "|upon (?:its|their|the)? ?request|within (?:its|their|his|the|existing)|through the|by means) ");
    private static final int LONGEST = 200;
    private static final int FARTHEST = 3000;

    private final AddresseePhrases phrases = new AddresseePhrases();

    /** Whom a directive clause addresses. */
    List<Addressee> find(Clause clause) {
        Stretch words = clause.words();
        int limit = Math.min(words.end(), clause.cue().end() + FARTHEST);
        int start = end(LEADING, words, clause.cue().end());
        Matcher efforts = EFFORTS.matcher(words.text()).region(start, limit);
        if (efforts.lookingAt()) {
            return phrases.of(words.between(efforts.end(), endOfEfforts(words, efforts.end(), limit)), false);
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
        return phrases.of(words.between(start, endOfList(words, start, task.orElse(limit))), strict);
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
        int name = end(AddresseePhrases.PREFIX, words, start);
        int named = words.namedAt(name).or(() -> words.namedAt(start)).map(f -> f.reference().end()).orElse(start);
        boolean listed = words.text().startsWith(",", named) || words.text().startsWith(" and ", named);
        if (named > start && !listed && verb == VERB) {
            return phrases.of(words.between(start, named), false);
        }
        int limit = Math.min(words.end(), start + (verb == MODAL ? 2 * LONGEST : LONGEST));
        Matcher m = verb.matcher(words.text()).region(named, Math.max(named, limit));
        boolean near = m.find() && (named > start || m.start() - start < LONGEST / 2);
        int end = near ? m.start() : verb == MODAL ? start : named;
        return phrases.of(words.between(start, end), false);
    }
}
