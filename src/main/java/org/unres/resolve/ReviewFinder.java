package org.unres.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out whether a clause continues or ends a mandate, or sets a time to come back to a matter: "Decides to extend the
 * mandate of BINUCA … until 31 January 2013". "Decides to remain seized of the matter" does neither.
 */
final class ReviewFinder {
    private static final Set<String> ACTS = Set.of("decides", "commits");
    /** What can be continued: read into the patterns in place of OBJECT. */
    private static final String OBJECT =
            "(?:mandates?|authori[sz]ations?|authority|measures|provisions|sanctions|arrangements|tasks|deployment|presence|"
                    + "exemptions?|operation|Mission|Force|Panel|Group\\ of\\ Experts|Mechanism|Team|period|Office)";
    private static final Pattern RENEWED = Pattern.compile(
            """
            (?<![A-Za-z])(?:[Ee]xtends?|[Rr]enews?|prolong|terminate|discontinue|end|conclude)
                (?:\\ (?:for|until|to)(?:\\ [^\\ ;]{1,30}){1,8}?,?)?
                (?:\\ [^;,\\ ]{1,40}){0,8}?\\ (?=OBJECT)
            |(?:that\\ )?(?:the\\ |this\\ )?
                (?=OBJECT(?:\\ [^;]{0,400})?\\ (?:shall|will|is|are|should)\\ (?:therefore\\ |hereby\\ |continue\\ |remain\\ )?
                    (?:be\\ )?(?:further\\ )?(?:extended|renewed|prolonged|terminated|expire|end|cease|to\\ apply|in\\ force))
            """.replace("OBJECT", OBJECT),
            Pattern.COMMENTS);
    private static final Pattern RETURN = Pattern.compile(
            """
            (?<![a-z])(?:
            (?:to\\ |and\\ to\\ |and\\ )(?:continue\\ to\\ |closely\\ |regularly\\ )?(?:review|revisit|reconsider|reassess|evaluate)
            |to\\ keep(?:\\ [^\\ ;]{1,30}){1,12}?\\ under\\ (?:[a-z]+\\ ){0,2}review
            |to\\ (?:consider|conduct)(?=\\ [^;]{0,300}(?:at\\ a\\ later\\ (?:date|stage)|at\\ its\\ future\\ sessions|further\\ extension
                |renewal|a\\ review|extension\\ of|extending))
            )(?![a-z])""",
            Pattern.COMMENTS);
    private static final Pattern CONDITION = Pattern.compile("(?<![a-z])(?:subject to|should the|if the|decision of|in the event)(?![a-z])");
    private static final int REACH = 80;
    private static final int LONGEST = 1500;

    /** A review: where its words begin and where its subject does. */
    record Review(int start, int subject) {}

    Optional<Review> find(Clause clause) {
        if (!ACTS.contains(clause.cue().illocution())) {
            return Optional.empty();
        }
        int limit = Math.min(clause.end(), clause.cue().end() + LONGEST);
        // From the start of the cue: in "Extends the mandate …" its own verb continues it.
        Matcher renewed = RENEWED.matcher(clause.text()).region(clause.cue().start(), limit);
        Matcher again = RETURN.matcher(clause.text()).region(clause.cue().end(), limit);
        return renewed.find() && !isCondition(clause, renewed.start()) ? review(renewed) : again.find() ? review(again) : Optional.empty();
    }

    // "subject to a decision of the Security Council to extend the mandate of the Force" extends nothing.
    private static boolean isCondition(Clause clause, int at) {
        return CONDITION.matcher(clause.text().substring(Math.max(clause.words().start(), at - REACH), at)).find();
    }

    private static Optional<Review> review(Matcher words) {
        return Optional.of(new Review(words.start(), words.end()));
    }
}
