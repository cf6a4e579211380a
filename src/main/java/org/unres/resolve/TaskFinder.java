package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.vocabulary.Search;

/**
 * Finds the tasks that a clause gives: the words from "to" on, a report that is asked for besides as a task of its own, and
 * the subparagraphs of a clause that ends in a colon.
 */
final class TaskFinder {
    /** Where a second task begins that is a report: "…, and to report thereon to the Assembly". */
    private static final Search SECOND = Search.of(
            "(?:,| ) ?and (?:also )?(?=to (?:[a-z]+ly )?(?:continue to )?"
                    + "(?:report|submit|present|provide|prepare|inform|brief|keep|update)(?![a-z]))");
    private static final Pattern MODAL = Pattern.compile(" (?:shall|should|will) ");
    private static final Pattern REPORTING = Pattern.compile("report|inform|brief|update|apprised");
    private static final int REACH = 300;

    /** @param below the subparagraphs of the clause's paragraph, each as a whole */
    List<Stretch> find(Clause clause, List<Stretch> below) {
        Stretch words = clause.words();
        OptionalInt task = Infinitive.first(words.text(), clause.cue().end(), words.end());
        List<Stretch> tasks = new ArrayList<>();
        if (task.isPresent()) {
            split(words.between(task.getAsInt(), words.end()), tasks);
        } else {
            modal(clause).ifPresent(at -> tasks.add(words.between(at, words.end())));
        }
        if (clause.isOpen()) {
            tasks.addAll(below);
        }
        return tasks;
    }

    private static OptionalInt modal(Clause clause) {
        Matcher m = MODAL.matcher(clause.text()).region(clause.cue().end(), clause.end());
        return m.find() ? OptionalInt.of(m.start() + 1) : OptionalInt.empty();
    }

    private static void split(Stretch words, List<Stretch> tasks) {
        Search.Matches seconds = SECOND.in(words.text(), words.start(), words.end());
        int from = words.start();
        while (seconds.find()) {
            Matcher second = seconds.match();
            int end = Math.min(words.end(), second.end() + REACH);
            if (REPORTING.matcher(words.text()).region(second.end(), end).find()) {
                tasks.add(words.between(from, second.start()));
                from = second.end();
            }
        }
        tasks.add(words.between(from, words.end()));
    }
}
