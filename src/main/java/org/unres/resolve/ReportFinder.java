package org.unres.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Kind;
import org.unres.model.Thing;

/**
 * Finds out whether a task is to give an account to somebody: "to submit to the General Assembly at its seventy-eighth
 * session a report on …", "to report thereon", "to keep the Council informed".
 */
final class ReportFinder {
    private static final String MANNER = "(?:(?:[a-z]+ly|also|further|continue\\ to|endeavour\\ to)\\ )*+";
    private static final Pattern REPORT = Pattern.compile(
            """
            (?:[Tt]o\\ )?+(?:MANNER)(?:
            (?<=[Tt]o\\ )report(?![a-z])
            |report(?:ing)?(?=\\ (?:to|on|back|thereon|regularly|annually|periodically|orally|about|at|within|by|every|as)\\ )
            |(?:submit|present|provide|prepare|issue|transmit|deliver|produce|publish|compile|make|include)(?:ting|ing)?,?
                (?:\\ [^;\\ ]{1,40}){0,24}?\\ (?:
                    reports?|reporting|briefing\\ notes|updates?\\ (?:on|to|at)|briefings?\\ (?:on|to)
                    |(?:oral|written|regular|monthly|quarterly|annual|interim|informal|verbal|periodic|further|comprehensive)
                        \\ (?:updates?|briefings?))(?![a-z])
            |(?:keep|keeping)(?:\\ [^;\\ ]{1,40}){1,12}?\\ (?:informed|apprised|updated|abreast)(?![a-z])
            |(?<inform>(?:brief|update|inform|notify|apprise|advise)\\ (?=[A-Za-z]))
            )"""
                    .replace("MANNER", MANNER),
            Pattern.COMMENTS);
    private static final Pattern TO = Pattern.compile("(?:(?:to|inform|brief|keep|update|notify|apprise|advise|and|before) (?:the )?|, (?:the )?)$");
    private static final Pattern NOT_A_REPORT = Pattern.compile("(?:[Tt]o )?+(?:take into (?:account|consideration)|consider|implement|follow|reflect|use)");
    /** A report that is there already: "to issue the publications referred to in his previous report". */
    private static final Pattern EARLIER = Pattern.compile(
            "(?!.*(?<![a-z])include ).* (?:(?:referred to|contained|set out|described|mentioned|annexed|as recommended) .*"
                    + "|in (?:his|her|its|their|the|that)(?: [a-z]+){0,3} )reports?");
    private static final Pattern SUBJECT = Pattern.compile("(?<![A-Za-z])(?:on|regarding|concerning|about|of) (?=\\S)");
    private static final int BEFORE = 20;
    private static final String TO_THE = " to the ";

    /** Bodies that reports go to, wherever "to the" stands before them. */
    private static final Set<String> PRINCIPAL = Set.of(
            "body/general-assembly", "body/security-council", "body/economic-and-social-council", "body/human-rights-council");

    /** Reports go to an organ of it: "the terminology used at all United Nations duty stations" names no receiver. */
    private static final String UNITED_NATIONS = "body/united-nations";

    /** Where the subject ends: at a time, a limit, or what else is to be done. */
    private static final Pattern SUBJECT_END = Pattern.compile(
            ",? (?:(?:at|during|by|before|no later than) (?:its|the|their) [a-z-]{3,20}(?: [a-z-]{3,20}){0,2} sessions?"
                    + "|(?:within|from) (?:existing|available)|and to (?:submit|report|present)|annually|every (?:year|two|six|three))(?![a-z])");

    /** A report that is asked for: who receives it, and the words of its subject, which may be none. */
    record Report(List<Thing> receivers, Stretch subject) {}

    Optional<Report> find(Stretch task) {
        if (NOT_A_REPORT.matcher(task.text()).region(task.start(), task.end()).lookingAt()) {
            return Optional.empty();
        }
        Matcher report = REPORT.matcher(task.text());
        int at = task.start();
        while (!report.region(at, task.end()).lookingAt()) {
            at = next(task, at);
            if (at < 0) {
                return Optional.empty();
            }
        }
        List<Thing> receivers = receivers(task);
        if (EARLIER.matcher(report.group()).matches()) {
            return Optional.empty();
        }
        // Who informs the public reports to nobody.
        boolean account = report.group("inform") == null || !receivers.isEmpty();
        return account ? Optional.of(new Report(receivers, subject(task, report.end()))) : Optional.empty();
    }

    // A report is asked for at the start of a task, or behind a comma or an "and".
    private static int next(Stretch task, int from) {
        String text = task.text();
        for (int at = from + 1; at < task.end(); at++) {
            boolean word = text.charAt(at - 1) == ' ';
            if (word && (isBehind(task, at, ", ") || isBehind(task, at, " and "))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBehind(Stretch task, int at, String words) {
        return at - words.length() >= task.start() && task.text().startsWith(words, at - words.length());
    }

    private static List<Thing> receivers(Stretch task) {
        return task.namedWithin(task.start(), task.end()).stream()
                .filter(f -> f.targets().size() == 1)
                .filter(f -> TO.matcher(before(task, f.reference().start())).find())
                .map(f -> f.targets().getFirst())
                .filter(t -> t.kind() == Kind.BODY || t.kind() == Kind.OFFICE)
                .filter(t -> !t.id().equals(UNITED_NATIONS))
                .distinct()
                .toList();
    }

    private static String before(Stretch task, int place) {
        return task.text().substring(Math.max(task.start(), place - BEFORE), place);
    }

    private static Stretch subject(Stretch task, int from) {
        Matcher on = SUBJECT.matcher(task.text()).region(from, task.end());
        if (!on.find()) {
            return task.between(task.end(), task.end());
        }
        Matcher stop = SUBJECT_END.matcher(task.text()).region(on.end(), task.end());
        int end = stop.find() ? stop.start() : task.end();
        return task.between(on.end(), task.namedWithin(on.end(), end).stream()
                .filter(f -> task.text().substring(on.end(), f.reference().start()).endsWith(TO_THE))
                .filter(ReportFinder::isReceiver)
                .mapToInt(f -> f.reference().start() - TO_THE.length())
                .findFirst()
                .orElse(end));
    }

    // "on the cost of lamps to the General Assembly at its ninety-ninth session" is on the cost of lamps.
    private static boolean isReceiver(Found found) {
        return found.targets().stream().allMatch(t -> PRINCIPAL.contains(t.id()));
    }
}
