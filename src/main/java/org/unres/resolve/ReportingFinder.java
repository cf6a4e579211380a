package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Mandate;
import org.unres.model.Thing;
import org.unres.vocabulary.Ordinals;

/**
 * Finds what a reporting mandate asks for: "to submit to the General Assembly at its seventy-eighth session a report on the
 * implementation of the present resolution".
 */
final class ReportingFinder {
    private static final Pattern REPORT = Pattern.compile(
            "to (?:[a-z]+ly )?(?:(?:submit|present|provide|prepare|issue|transmit|deliver)(?: [^;]{0,160}?)? (?:[a-z-]+ ){0,3}reports?|report)(?![a-z])");
    private static final Pattern SESSION = Pattern.compile("at (?:its|the) ([a-z]+(?:-[a-z]+)?(?: [a-z]+(?:-[a-z]+)?)?) session");
    private static final Pattern SUBJECT = Pattern.compile("(?<![A-Za-z])(?:on|regarding|concerning) (?=\\S)");
    private static final String PRESENT = "present resolution";

    /** Organs whose sessions are counted, with the first part of their symbols. */
    private static final Map<Body, String> SERIES = Map.of(
            Body.GENERAL_ASSEMBLY, "A", Body.HUMAN_RIGHTS_COUNCIL, "A/HRC");

    Optional<Mandate.Reporting> find(Clause clause, int task) {
        Matcher report = REPORT.matcher(clause.text()).region(task, clause.end());
        if (!report.lookingAt()) {
            return Optional.empty();
        }
        Optional<Found> to = clause.namedWithin(task, clause.end()).stream()
                .filter(f -> f.targets().getFirst().kind() == Kind.BODY)
                .filter(f -> clause.text().substring(task, f.reference().start()).endsWith("to the "))
                .findFirst();
        Matcher session = SESSION.matcher(clause.text()).region(task, clause.end());
        boolean dated = session.find();
        return Optional.of(new Mandate.Reporting(
                to.map(f -> f.targets().getFirst()),
                dated ? to.flatMap(f -> session(f.targets().getFirst(), session.group(1))) : Optional.empty(),
                dated ? session.group() : "",
                on(clause, report.end()),
                subject(clause, report.end())));
    }

    private static Optional<Thing> session(Thing body, String ordinal) {
        String series = SERIES.get(new Body(body.id().substring("body/".length())));
        OptionalInt number = Ordinals.parse(ordinal);
        return series == null || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Thing(
                        Kind.SESSION, "session/" + series + "/" + number.getAsInt(), body.label() + ", " + ordinal + " session"));
    }

    private static String subject(Clause clause, int start) {
        Matcher on = SUBJECT.matcher(clause.text()).region(start, clause.end());
        return on.find() ? clause.text().substring(on.end(), clause.end()) : "";
    }

    /** The documents in the subject; the text itself is given as a thing with an empty path. */
    private static List<Thing> on(Clause clause, int start) {
        String subject = subject(clause, start);
        List<Thing> things = new ArrayList<>();
        if (subject.contains(PRESENT)) {
            things.add(new Thing(Kind.RESOLUTION, "", PRESENT));
        }
        clause.namedWithin(clause.end() - subject.length(), clause.end()).stream()
                .filter(f -> f.isCitation() || f.targets().getFirst().kind() == Kind.PROGRAMME)
                .flatMap(f -> f.targets().stream())
                .forEach(things::add);
        return things;
    }
}
