package org.unres.resolve;

import java.util.List;
import java.util.Optional;
import org.unres.find.NumberReading;
import org.unres.find.Organ;
import org.unres.find.Reference;
import org.unres.model.Body;
import org.unres.model.Problem;

/**
 * Decides whose resolution a number is: the body named with it, else the body in whose voice the text speaks, else the only
 * body whose numbers have this shape. A number that does not fit its body is a problem, not a guess.
 */
final class BodyResolver {
    private static final double SURE = 1.0;
    private static final double BY_SHORT_FORM = 0.95;
    private static final double BY_SHAPE = 0.8;

    /** A reading and how sure it is, or why there is none. */
    record Resolved(Optional<NumberReading> reading, double confidence, Problem.Code problem) {}

    /**
     * @param named the bodies named in full so far, the latest last, for short forms such as "Council"
     */
    Resolved resolve(Reference.Numbered reference, Body speaker, List<Body> named) {
        Organ organ = reference.organ();
        return switch (organ.said()) {
            case NAMED -> of(reference, organ.bodies().getFirst(), SURE);
            case OWN -> of(reference, speaker, SURE);
            case BRIEF -> meant(organ.bodies(), speaker, named)
                    .map(body -> of(reference, body, BY_SHORT_FORM))
                    .orElseGet(() -> byShape(reference));
            case UNSAID -> reading(reference, speaker)
                    .map(r -> new Resolved(Optional.of(r), SURE, Problem.Code.CITATION_WITHOUT_BODY))
                    .orElseGet(() -> byShape(reference));
        };
    }

    private static Optional<Body> meant(List<Body> candidates, Body speaker, List<Body> named) {
        return candidates.contains(speaker)
                ? Optional.of(speaker)
                : named.reversed().stream().filter(candidates::contains).findFirst();
    }

    private static Resolved of(Reference.Numbered reference, Body body, double confidence) {
        return new Resolved(reading(reference, body), confidence, Problem.Code.SHAPE_AGAINST_BODY);
    }

    private static Optional<NumberReading> reading(Reference.Numbered reference, Body body) {
        return reference.readings().stream().filter(r -> r.body().equals(body)).findFirst();
    }

    private static Resolved byShape(Reference.Numbered reference) {
        List<NumberReading> readings = reference.readings();
        Optional<NumberReading> only = readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
        return new Resolved(only, BY_SHAPE, Problem.Code.CITATION_WITHOUT_BODY);
    }
}
