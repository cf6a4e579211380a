package org.unres.resolve.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.resolve.citation.ResolvedReference;

/**
 * Finds the report that a task requests: "to submit to the General Assembly at its seventy-eighth
 * session a report on …", "to report thereon", "to keep the Council informed".
 */
final class ReportFinder {
    private static final int BEFORE = 20;

    /** Bodies that reports go to, wherever "to the" stands before them. */
    private static final Set<String> PRINCIPAL = Set.of(
            "body/general-assembly", "body/security-council", "body/economic-and-social-council", "body/human-rights-council");

    /** Reports go to an organ of it: "the terminology used at all United Nations duty stations" names no receiver. */
    private static final String UNITED_NATIONS = "body/united-nations";

    private final Pattern report;
    private final Pattern again;
    private final Pattern receiver;
    private final Pattern noReport;
    /** A report that is there already: "to issue the publications referred to in his previous report". */
    private final Pattern earlier;
    private final Pattern subject;
    /** Where the subject ends: at a time, a limit, or what else is to be done. */
    private final Pattern subjectEnd;
    private final Pattern toThe;

    ReportFinder(Language language) {
        report = language.pattern("reports.report");
        again = language.pattern("reports.again");
        receiver = language.pattern("reports.receiver");
        noReport = language.pattern("reports.no-report");
        earlier = language.pattern("reports.earlier");
        subject = language.pattern("reports.subject");
        subjectEnd = language.pattern("reports.subject-end");
        toThe = language.pattern("reports.to-the");
    }

    /** A requested report: its receivers, and the words of its subject, which may be empty. */
    record Report(List<Thing> receivers, Passage subject) {}

    Optional<Report> find(Passage task) {
        Matcher request = report.matcher(task.text());
        if (noReport.matcher(task.text()).region(task.start(), task.end()).lookingAt() || !isFound(request, task)) {
            return Optional.empty();
        }
        List<Thing> receivers = receivers(task);
        // "inform" without a body or office as receiver requests no report: "to inform the public".
        boolean account = request.group("inform") == null || !receivers.isEmpty();
        return account && !earlier.matcher(request.group()).matches()
                ? Optional.of(new Report(receivers, subject(task, request.end())))
                : Optional.empty();
    }

    // A report is requested at the start of a task, or behind a comma or an "and".
    private boolean isFound(Matcher request, Passage task) {
        Matcher next = again.matcher(task.text()).region(task.start(), task.end());
        int at = task.start();
        while (!request.region(at, task.end()).lookingAt()) {
            if (!next.find()) {
                return false;
            }
            at = next.end();
            next.region(next.start() + 1, task.end());
        }
        return true;
    }

    private List<Thing> receivers(Passage task) {
        return task.namedWithin(task.start(), task.end()).stream()
                .filter(f -> f.targets().size() == 1)
                .filter(f -> receiver.matcher(before(task, f.reference().start())).find())
                .map(f -> f.targets().getFirst())
                .filter(t -> t.kind() == Kind.BODY || t.kind() == Kind.OFFICE)
                .filter(t -> !t.id().equals(UNITED_NATIONS))
                .distinct()
                .toList();
    }

    private static String before(Passage task, int place) {
        return task.text().substring(Math.max(task.start(), place - BEFORE), place);
    }

    private Passage subject(Passage task, int from) {
        Matcher on = subject.matcher(task.text()).region(from, task.end());
        if (!on.find()) {
            return task.between(task.end(), task.end());
        }
        Matcher stop = subjectEnd.matcher(task.text()).region(on.end(), task.end());
        int end = stop.find() ? stop.start() : task.end();
        return task.between(on.end(), task.namedWithin(on.end(), end).stream()
                .filter(ReportFinder::isReceiver)
                .map(f -> f.reference().start())
                .map(at -> toThe.matcher(task.text()).region(Math.max(on.end(), at - BEFORE), at))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .findFirst()
                .orElse(end));
    }

    // "on the cost of lamps to the General Assembly at its ninety-ninth session" is on the cost of lamps.
    private static boolean isReceiver(ResolvedReference found) {
        return found.targets().stream().allMatch(t -> PRINCIPAL.contains(t.id()));
    }
}
