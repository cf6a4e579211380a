package org.unres.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Addressee;
import org.unres.model.Kind;
import org.unres.model.Mandate;
import org.unres.model.Thing;

/**
 * Finds the mandate of a directive clause that addresses a body or office: "a request or a direction for action by the UN
 * Secretariat or other implementing entity, that derives from a resolution" (UN Mandate Review registry). States have none.
 */
final class MandateFinder {
    private static final Pattern CONTINUATION = Pattern.compile("to (?:also |further )?(?:continue|maintain|pursue further)(?![a-z]).*");
    private static final Pattern COOPERATION = Pattern.compile(
            "(?:cooperation|collaboration|coordination|consultation|partnership)(?:s)? (?:with|between|among)");

    private final ReportingFinder reporting = new ReportingFinder();

    Optional<Mandate> find(Clause clause, List<Addressee> addressees) {
        List<Thing> bearers = addressees.stream()
                .flatMap(a -> a.thing().stream())
                .filter(t -> t.kind() == Kind.BODY || t.kind() == Kind.OFFICE)
                .distinct()
                .toList();
        OptionalInt task = Infinitive.first(clause.text(), clause.cue().end(), clause.end());
        return bearers.isEmpty() || task.isEmpty() ? Optional.empty() : Optional.of(mandate(clause, bearers, task.getAsInt()));
    }

    private Mandate mandate(Clause clause, List<Thing> bearers, int task) {
        String words = clause.text().substring(task, clause.end());
        return new Mandate(
                clause.points().span(task, clause.end()),
                words,
                bearers,
                cooperation(clause, bearers, task),
                CONTINUATION.matcher(words).matches(),
                reporting.find(clause, task));
    }

    private static List<Thing> cooperation(Clause clause, List<Thing> bearers, int task) {
        Matcher with = COOPERATION.matcher(clause.text()).region(clause.cue().end(), task);
        return with.find()
                ? clause.namedWithin(with.end(), task).stream()
                        .flatMap(f -> f.targets().stream())
                        .filter(t -> t.kind().isActor() && !bearers.contains(t))
                        .distinct()
                        .toList()
                : List.of();
    }
}
