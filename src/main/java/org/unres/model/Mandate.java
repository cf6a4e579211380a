package org.unres.model;

import java.util.List;

/**
 * A task that an act gives: "to submit to the General Assembly at its seventy-eighth session a report on …", or the
 * continuation of a mandate: "extend the mandate of BINUCA … until 31 January 2013".
 *
 * @param part where its words stand: the clause's part, or a subparagraph of it
 * @param span the words of the task
 * @param bearers who carries it out; empty where the authority has no entry for the addressees
 * @param continuation whether the bearer is asked to go on with something: "to continue to provide"
 * @param receivers of a report: bodies and offices
 * @param on the documents and programmes that the report or review is about; the text itself has an empty path
 * @param subject the words of what the report or review is about: "the implementation of the present resolution"
 */
public record Mandate(
        Type type,
        Part part,
        Span span,
        String task,
        List<Thing> bearers,
        List<Thing> cooperation,
        boolean continuation,
        Due due,
        List<Thing> receivers,
        List<Thing> on,
        String subject) {
    /** TASK: anything to do. REPORT: an account to somebody. REVIEW: a mandate extended or ended, a matter to come back to. */
    public enum Type {
        TASK, REPORT, REVIEW
    }

    public Mandate {
        bearers = List.copyOf(bearers);
        cooperation = List.copyOf(cooperation);
        receivers = List.copyOf(receivers);
        on = List.copyOf(on);
    }
}
