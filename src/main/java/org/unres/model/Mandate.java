package org.unres.model;

import java.util.List;
import java.util.Optional;

/**
 * A task given to bodies or offices of the United Nations system.
 *
 * @param span the words of the task: "to submit to the General Assembly at its seventy-eighth session a report on …"
 * @param continuation whether the bearer is asked to go on with something: "to continue to provide"
 */
public record Mandate(
        Span span,
        String task,
        List<Thing> bearers,
        List<Thing> cooperation,
        boolean continuation,
        Optional<Reporting> reporting) {
    public Mandate {
        bearers = List.copyOf(bearers);
        cooperation = List.copyOf(cooperation);
    }

    /**
     * What a reporting mandate asks for.
     *
     * @param to the body that receives the report
     * @param session the session at which it is due, as a thing {@code session/A/78}
     * @param due the words of the time: "at its seventy-eighth session"
     * @param on the documents on whose implementation the report is to be made
     * @param subject the words of the subject: "the implementation of the present resolution"
     */
    public record Reporting(
            Optional<Thing> to, Optional<Thing> session, String due, List<Thing> on, String subject) {
        public Reporting {
            on = List.copyOf(on);
        }
    }
}
