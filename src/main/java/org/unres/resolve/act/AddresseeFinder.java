package org.unres.resolve.act;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Addressee;

/**
 * Finds whom a clause addresses: the noun phrases between its cue and what they are asked to do ("requests the United
 * Nations Office on Drugs and Crime, within its mandate, to provide …"), behind "that" ("demands that all parties cease"),
 * or behind a noun for what they do ("encourages the efforts of regional organizations").
 */
final class AddresseeFinder {
    private static final int LONGEST = 200;
    private static final int FARTHEST = 3000;

    private final AddresseePhrases phrases;
    private final Infinitive infinitive;
    private final Pattern leading;
    private final Pattern efforts;
    private final Pattern effortsEnd;
    private final Pattern that;
    private final Pattern to;
    private final Pattern toBe;
    private final Pattern joined;
    private final Pattern forEnd;
    private final Pattern verb;
    private final Pattern modal;
    private final Pattern inside;

    AddresseeFinder(Language language) {
        phrases = new AddresseePhrases(language);
        infinitive = new Infinitive(language);
        leading = language.pattern("addressees.leading");
        efforts = language.pattern("addressees.efforts");
        effortsEnd = language.pattern("addressees.efforts-end");
        that = language.pattern("addressees.that");
        to = language.pattern("addressees.to");
        toBe = language.pattern("addressees.to-be");
        joined = language.pattern("addressees.and");
        forEnd = language.pattern("addressees.for-end");
        verb = language.pattern("addressees.verb");
        modal = language.pattern("addressees.modal");
        inside = language.pattern("addressees.inside");
    }

    /** Whom a directive clause addresses. */
    List<Addressee> find(Clause clause) {
        Passage words = clause.words();
        int limit = Math.min(words.end(), clause.cue().end() + FARTHEST);
        int start = words.end(leading, clause.cue().end());
        Matcher of = efforts.matcher(words.text()).region(start, limit);
        if (of.lookingAt()) {
            return phrases.of(words.between(of.end(), endOfEfforts(words, of.end(), limit)), false);
        }
        int object = behindThat(words, start, limit);
        if (object > start) {
            return subject(words, object, verb);
        }
        OptionalInt task = task(words, start, limit);
        boolean open = clause.isOpen() && task.isEmpty();
        boolean strict = (task.isEmpty() && !open) || forEnd.matcher(clause.cue().text()).find();
        return phrases.of(words.between(start, endOfList(words, start, task.orElse(limit))), strict);
    }

    /** Whom a decision binds by name: "Decides that all Member States shall take the necessary measures". */
    List<Addressee> bound(Clause clause) {
        Passage words = clause.words();
        int limit = Math.min(words.end(), clause.cue().end() + FARTHEST);
        Matcher clauses = that.matcher(words.text()).region(clause.cue().end(), limit);
        List<Addressee> found = List.of();
        while (found.isEmpty() && clauses.find()) {
            found = actors(subject(words, clauses.end(), modal));
        }
        return found;
    }

    // "demands that all parties cease", "appeals to all States".
    private int behindThat(Passage words, int start, int limit) {
        Matcher m = that.matcher(words.text()).region(start, limit);
        Matcher direct = to.matcher(words.text()).region(start, words.text().length());
        return m.lookingAt() ? m.end() : direct.lookingAt() ? direct.end() : start;
    }

    private static List<Addressee> actors(List<Addressee> found) {
        return found.stream().allMatch(a -> a.thing().isPresent()) ? found : List.of();
    }

    // "to be" is no task, unless it stands behind a name: "Encourages … observers of the General Assembly to be represented".
    private OptionalInt task(Passage words, int start, int limit) {
        OptionalInt task = infinitive.first(words.text(), start, limit);
        return words.namedWithin(start, task.orElse(limit)).stream()
                .mapToInt(f -> f.reference().end() + 1)
                .filter(at -> words.has(toBe, at))
                .boxed()
                .findFirst()
                .map(OptionalInt::of)
                .orElse(task);
    }

    private int endOfEfforts(Passage words, int start, int limit) {
        Matcher end = effortsEnd.matcher(words.text()).region(start, limit);
        while (end.find()) {
            if (!words.isInName(end.start())) {
                return end.start();
            }
        }
        return limit;
    }

    // "the Secretariat in coordination with the Commission": only the Secretariat is addressed.
    private int endOfList(Passage words, int start, int end) {
        Matcher inner = inside.matcher(words.text()).region(start, Math.max(start, end));
        return inner.find() && !words.text().substring(start, inner.start()).contains(",") ? inner.start() : end;
    }

    // The subject ends with the name that begins it, unless a list goes on behind it; where no name does, at its verb.
    private List<Addressee> subject(Passage words, int start, Pattern predicate) {
        int name = phrases.behindPrefix(words, start);
        int named = words.namedAt(name).or(() -> words.namedAt(start)).map(f -> f.reference().end()).orElse(start);
        boolean listed = words.text().startsWith(",", named) || words.has(joined, named);
        if (named > start && !listed && predicate == verb) {
            return phrases.of(words.between(start, named), false);
        }
        int limit = Math.min(words.end(), start + (predicate == modal ? 2 * LONGEST : LONGEST));
        Matcher m = predicate.matcher(words.text()).region(named, Math.max(named, limit));
        boolean near = m.find() && (named > start || m.start() - start < LONGEST / 2);
        int end = near ? m.start() : predicate == modal ? start : named;
        return phrases.of(words.between(start, end), false);
    }
}
