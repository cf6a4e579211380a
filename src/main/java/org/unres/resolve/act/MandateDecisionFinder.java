package org.unres.resolve.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unres.language.Language;
import org.unres.language.Months;
import org.unres.model.Block;
import org.unres.model.Kind;
import org.unres.model.MandateChange;
import org.unres.model.Thing;
import org.unres.resolve.citation.ResolvedReference;

/**
 * Finds what a clause decides on a mandate. A change establishes a body of the authority files, extends its mandate or ends
 * it: "Decides to establish a United Nations Mission in Côte d’Ivoire (MINUCI)"; a panel that is only called "the Panel of
 * Experts" has none. A review continues or ends any mandate, or sets a time to come back to a matter: "Decides to extend the
 * mandate of BINUCA … until 31 January 2013"; "Decides to remain seized of the matter" has none.
 */
final class MandateDecisionFinder {
    private static final int LONGEST_BEFORE_NAME = 260;
    private static final int LONGEST_BEHIND_NAME = 300;
    private static final int LONGEST_CHANGE = 1_000;
    private static final int LONGEST_REVIEW = 1_500;
    private static final int FARTHEST_NAME = 500;
    private static final int LONGEST_CONDITION = 80;
    private static final String DECIDES = "decides";
    private static final Set<String> REVIEWING = Set.of(DECIDES, "commits");

    private final Months months;
    private final List<MandateChangeForm> forms;
    private final Pattern andDecides;
    private final Pattern extendsIts;
    private final Pattern until;
    private final Pattern asOf;
    private final Pattern period;
    private final Pattern renewed;
    private final Pattern again;
    private final Pattern condition;

    MandateDecisionFinder(Language language) {
        months = language.months();
        forms = MandateChangeForm.all(language);
        andDecides = language.pattern("mandates.and-decides");
        extendsIts = language.pattern("mandates.to-extend-its");
        until = language.pattern("mandates.until");
        asOf = language.pattern("mandates.as-of");
        period = language.pattern("mandates.for-period");
        renewed = language.pattern("mandates.renewed");
        again = language.pattern("mandates.return");
        condition = language.pattern("mandates.renewal-condition");
    }

    /** A review: where its words begin and where its subject does. */
    record Review(int start, int subject) {}

    Optional<Review> review(Clause clause) {
        if (!REVIEWING.contains(clause.cue().illocution())) {
            return Optional.empty();
        }
        int limit = Math.min(clause.end(), clause.cue().end() + LONGEST_REVIEW);
        // From the start of the cue: in "Extends the mandate …" its own verb continues it.
        Matcher renewal = renewed.matcher(clause.text()).region(clause.cue().start(), limit);
        Matcher matter = again.matcher(clause.text()).region(clause.cue().end(), limit);
        return renewal.find() && !isCondition(clause, renewal.start())
                ? review(renewal)
                : matter.find() ? review(matter) : Optional.empty();
    }

    // "subject to a decision of the Security Council to extend the mandate of the Force" extends nothing.
    private boolean isCondition(Clause clause, int at) {
        return condition.matcher(words(clause, at - LONGEST_CONDITION, at)).find();
    }

    private static Optional<Review> review(Matcher words) {
        return Optional.of(new Review(words.start(), words.end()));
    }

    /**
     * @param paragraph in which the clause stands
     * @param number of the act that the clause performs, in its part
     */
    Optional<MandateChange> change(Clause clause, Passage paragraph, int number) {
        int from = behindDecides(clause);
        if (paragraph.block().type() != Block.Type.OPERATIVE || paragraph.named().isEmpty() || from < 0) {
            return Optional.empty();
        }
        String decision = words(clause, from, from + LONGEST_CHANGE);
        Optional<Change> change = extendsIts.matcher(decision).lookingAt() ? extension(paragraph, from) : change(clause, from);
        return change.map(c -> {
            Time time = time(c.kind(), decision);
            return new MandateChange(paragraph.block().part(), number, c.kind(), c.body(), time.date(), time.words());
        });
    }

    private record Change(MandateChange.Kind kind, Thing body) {}

    private record Time(Optional<LocalDate> date, String words) {}

    // Negative if nothing is decided. "Expresses its support … and decides" may be one act.
    private int behindDecides(Clause clause) {
        if (clause.cue().illocution().equals(DECIDES)) {
            return clause.cue().end();
        }
        Matcher decides = andDecides.matcher(clause.text()).region(clause.words().start(), clause.end());
        return decides.find() ? decides.end() : -1;
    }

    // "its full support for UNFICYP, and decides to extend its mandate": of the one body that is named before.
    private static Optional<Change> extension(Passage paragraph, int from) {
        List<Thing> before = bodies(paragraph.between(Math.max(0, from - FARTHEST_NAME), from))
                .map(body -> body.targets().getFirst())
                .distinct()
                .toList();
        return before.size() == 1 ? Optional.of(new Change(MandateChange.Kind.EXTENDS, before.getFirst())) : Optional.empty();
    }

    private Optional<Change> change(Clause clause, int from) {
        int limit = Math.min(clause.end(), from + LONGEST_BEFORE_NAME);
        return bodies(clause.words().between(from, limit))
                .flatMap(body -> kind(clause, from, body).map(kind -> new Change(kind, body.targets().getFirst())).stream())
                .findFirst();
    }

    private static Stream<ResolvedReference> bodies(Passage words) {
        return words.named().stream().filter(f -> f.targets().getFirst().kind() == Kind.BODY);
    }

    private Optional<MandateChange.Kind> kind(Clause clause, int from, ResolvedReference body) {
        int end = body.reference().end();
        String before = words(clause, from, body.reference().start());
        String behind = words(clause, end, end + LONGEST_BEHIND_NAME);
        return forms.stream().filter(f -> f.matches(before, behind)).map(MandateChangeForm::kind).findFirst();
    }

    private Time time(MandateChange.Kind kind, String decision) {
        Matcher day = (kind == MandateChange.Kind.ENDS ? asOf : until).matcher(decision);
        if (day.find()) {
            return new Time(months.date(day.group(1), day.group(2), day.group(3)), day.group());
        }
        Matcher duration = period.matcher(decision);
        boolean timed = kind != MandateChange.Kind.ENDS && duration.find();
        return new Time(Optional.empty(), timed ? duration.group() : "");
    }

    /** The words between two places, as far as they are the clause's. */
    private static String words(Clause clause, int from, int to) {
        int start = Math.max(clause.words().start(), from);
        return clause.text().substring(start, Math.max(start, Math.min(clause.end(), to)));
    }
}
