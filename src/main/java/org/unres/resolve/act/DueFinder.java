package org.unres.resolve.act;

import java.time.Period;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.unres.language.Language;
import org.unres.model.Due;
import org.unres.model.Thing;
import org.unres.vocabulary.Search;

/**
 * Finds the times in the words of a task, by the rows of {@code times.tsv} and as sessions: "at its seventy-eighth session",
 * "annually", "within 60 days", "by 2030".
 */
final class DueFinder {
    private final List<TimeForm> forms;
    private final SessionFinder sessions;

    DueFinder(Language language) {
        forms = TimeForm.all(language);
        sessions = new SessionFinder(language);
    }

    /** A time at its place, with the one value that it has. */
    private record Time(
            int end, String words, List<Thing> sessions, Optional<Temporal> date, Optional<TimeForm.Kind> kind,
            Optional<Period> period) {
        static Time of(SessionFinder.At at) {
            return new Time(at.end(), at.words(), at.sessions(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** @param clause the words in which the task stands */
    Due find(Passage task, Passage clause) {
        TreeMap<Integer, Time> times = new TreeMap<>();
        for (SessionFinder.At at : sessions.find(task, clause)) {
            times.put(at.start(), Time.of(at));
        }
        for (TimeForm form : forms) {
            Search.Matches matches = form.search().in(task.text(), task.start(), task.end());
            while (matches.find()) {
                Matcher m = matches.match();
                if (form.isTime(m) && isFree(times, m)) {
                    times.put(m.start(), time(form, m));
                }
            }
        }
        return due(List.copyOf(times.values()));
    }

    private static boolean isFree(NavigableMap<Integer, Time> times, Matcher m) {
        var before = times.lowerEntry(m.end());
        return before == null || before.getValue().end() <= m.start();
    }

    private static Time time(TimeForm form, Matcher m) {
        Optional<Temporal> date = form.kind() == TimeForm.Kind.DATE ? form.date(m) : Optional.empty();
        return new Time(m.end(), m.group(), List.of(), date, Optional.of(form.kind()), form.period(m));
    }

    private static Due due(List<Time> times) {
        List<String> frequencies = times.stream()
                .filter(t -> is(t, TimeForm.Kind.INTERVAL) || is(t, TimeForm.Kind.OFTEN))
                .map(Time::words)
                .distinct()
                .toList();
        return new Due(
                times.stream().map(Time::words).distinct().toList(),
                times.stream().flatMap(t -> t.sessions().stream()).distinct().toList(),
                times.stream().flatMap(t -> t.date().stream()).distinct().toList(),
                frequencies,
                first(times, TimeForm.Kind.INTERVAL),
                first(times, TimeForm.Kind.WITHIN));
    }

    private static boolean is(Time time, TimeForm.Kind kind) {
        return time.kind().filter(kind::equals).isPresent();
    }

    private static Optional<Period> first(List<Time> times, TimeForm.Kind kind) {
        return times.stream().filter(t -> is(t, kind)).flatMap(t -> t.period().stream()).findFirst();
    }
}
