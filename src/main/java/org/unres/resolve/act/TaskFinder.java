package org.unres.resolve.act;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.vocabulary.Search;

/**
 * Finds the tasks that a clause gives: the words from "to" on, a further report as a task of its own, and
 * the subparagraphs of a clause that ends in a colon.
 */
final class TaskFinder {
    private static final int REACH = 300;

    private final Infinitive infinitive;
    /** Where a second task begins that is a report: "…, and to report thereon to the Assembly". */
    private final Search second;
    private final Pattern modal;
    private final Pattern reporting;

    TaskFinder(Language language) {
        infinitive = new Infinitive(language);
        second = language.search("tasks.second");
        modal = language.pattern("tasks.modal");
        reporting = language.pattern("tasks.reporting");
    }

    /** @param below the subparagraphs of the clause's paragraph, each as a whole */
    List<Passage> find(Clause clause, List<Passage> below) {
        Passage words = clause.words();
        OptionalInt task = infinitive.first(words.text(), clause.cue().end(), words.end());
        List<Passage> tasks = new ArrayList<>();
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

    private OptionalInt modal(Clause clause) {
        Matcher m = modal.matcher(clause.text()).region(clause.cue().end(), clause.end());
        return m.find() ? OptionalInt.of(m.start() + 1) : OptionalInt.empty();
    }

    private void split(Passage words, List<Passage> tasks) {
        Search.Matches seconds = second.in(words.text(), words.start(), words.end());
        int from = words.start();
        while (seconds.find()) {
            Matcher next = seconds.match();
            int end = Math.min(words.end(), next.end() + REACH);
            if (reporting.matcher(words.text()).region(next.end(), end).find()) {
                tasks.add(words.between(from, next.start()));
                from = next.end();
            }
        }
        tasks.add(words.between(from, words.end()));
    }
}
