package org.unres.resolve.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Addressee;
import org.unres.model.Due;
import org.unres.model.Kind;
import org.unres.model.Mandate;
import org.unres.model.Thing;

/**
 * Makes the mandates of a clause: "a request or a direction for action by the UN Secretariat or other implementing entity,
 * that derives from a resolution" (UN Mandate Review registry). States have tasks of their own only where they are to report.
 */
final class MandateFinder {

    private final TaskFinder tasks;
    private final ReportFinder reports;
    private final DueFinder dues;
    private final MandateDecisionFinder decisions;
    private final Pattern continuation;
    private final Pattern cooperation;
    private final Pattern thisResolution;

    MandateFinder(Language language, MandateDecisionFinder decisions) {
        tasks = new TaskFinder(language);
        reports = new ReportFinder(language);
        dues = new DueFinder(language);
        this.decisions = decisions;
        continuation = language.pattern("mandates.continuation");
        cooperation = language.pattern("mandates.cooperation");
        thisResolution = language.pattern("mandates.this-resolution");
    }

    /** The mandates of a clause that addresses somebody, and the review that a decision sets. */
    List<Mandate> find(Clause clause, List<Passage> below, List<Addressee> addressees) {
        List<Mandate> mandates = new ArrayList<>();
        Optional<MandateDecisionFinder.Review> review = decisions.review(clause);
        if (review.isPresent()) {
            mandates.add(review(clause, review.get()));
            return mandates;
        }
        List<Thing> actors = addressees.stream().flatMap(a -> a.thing().stream()).distinct().toList();
        List<Thing> ofTheUnitedNations = actors.stream().filter(MandateFinder::isImplementing).toList();
        for (Passage task : addressees.isEmpty() ? List.<Passage>of() : tasks.find(clause, below)) {
            Optional<ReportFinder.Report> report = reports.find(task);
            if (report.isPresent()) {
                mandates.add(report(task, actors, report.get(), dues.find(task, clause.words())));
            } else if (!ofTheUnitedNations.isEmpty()) {
                mandates.add(task(clause, task, ofTheUnitedNations));
            }
        }
        return mandates;
    }

    private static boolean isImplementing(Thing actor) {
        return actor.kind() == Kind.BODY || actor.kind() == Kind.OFFICE;
    }

    private Mandate task(Clause clause, Passage task, List<Thing> bearers) {
        return new Mandate(
                Mandate.Type.TASK, task.block().part(), task.span(), task.words(), bearers, cooperation(clause, bearers, task),
                isContinuation(task), dues.find(task, clause.words()), List.of(), List.of(), "");
    }

    private Mandate report(Passage task, List<Thing> bearers, ReportFinder.Report report, Due due) {
        return new Mandate(
                Mandate.Type.REPORT, task.block().part(), task.span(), task.words(), bearers, List.of(), isContinuation(task),
                due, report.receivers(), on(report.subject()), report.subject().words());
    }

    // The body that is continued bears its mandate; where none is named, the one that decides comes back to the matter.
    private Mandate review(Clause clause, MandateDecisionFinder.Review review) {
        Passage words = clause.words().between(review.start(), clause.end());
        Passage subject = clause.words().between(review.subject(), clause.end());
        List<Thing> bearers = words.namedWithin(review.subject(), clause.end()).stream()
                .map(f -> f.targets().getFirst())
                .filter(MandateFinder::isImplementing)
                .limit(1)
                .toList();
        Thing speaker = new Thing(Kind.BODY, words.block().speaker().id(), words.block().speaker().slug().replace('-', ' '));
        return new Mandate(
                Mandate.Type.REVIEW, words.block().part(), words.span(), words.words(),
                bearers.isEmpty() ? List.of(speaker) : bearers, List.of(), true, dues.find(words, clause.words()), List.of(),
                on(subject), subject.words().strip());
    }

    private boolean isContinuation(Passage task) {
        return continuation.matcher(task.words()).matches();
    }

    private List<Thing> cooperation(Clause clause, List<Thing> bearers, Passage task) {
        boolean inClause = task.block() == clause.words().block();
        Matcher with = cooperation.matcher(clause.text()).region(clause.cue().end(), inClause ? task.start() : clause.end());
        return with.find()
                ? clause.words().namedWithin(with.end(), with.regionEnd()).stream()
                        .flatMap(f -> f.targets().stream())
                        .filter(t -> t.kind().isActor() && !bearers.contains(t))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The documents in the words of a subject; the text itself is a thing with an empty path. */
    private List<Thing> on(Passage subject) {
        List<Thing> things = new ArrayList<>();
        Matcher own = thisResolution.matcher(subject.words());
        if (own.find()) {
            things.add(new Thing(Kind.RESOLUTION, "", own.group()));
        }
        subject.namedWithin(subject.start(), subject.end()).stream()
                .filter(f -> f.isCitation() || f.targets().getFirst().kind() == Kind.PROGRAMME)
                .flatMap(f -> f.targets().stream())
                .distinct()
                .forEach(things::add);
        return things;
    }
}
