package org.unres.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.unres.find.NumberReading;
import org.unres.find.Organ;
import org.unres.find.Reference;
import org.unres.model.Body;
import org.unres.model.Problem;

/**
 * Decides whose resolution a number is: the body named with it, else the body in whose voice the text speaks, else the only
 * body whose numbers have this shape and whose session sat on the printed date. A number that fits no body is a problem, not
 * a guess.
 */
final class BodyResolver {
    private static final double SURE = 1.0;
    private static final double BY_SHORT_FORM = 0.95;
    private static final double BY_SHAPE = 0.8;

    /** "United Nations resolutions 242 (1967)": names no organ. */
    private static final Body UNITED_NATIONS = new Body("united-nations");

    /** A reading and how sure it is, or why there is none. */
    record Resolved(Optional<NumberReading> reading, double confidence, Problem.Code problem) {
        static Resolved sure(NumberReading reading, double confidence) {
            return new Resolved(Optional.of(reading), confidence, Problem.Code.CITATION_WITHOUT_BODY);
        }

        static Resolved none(Problem.Code problem) {
            return new Resolved(Optional.empty(), 0, problem);
        }
    }

    /**
     * @param named the bodies named in full so far, the latest last, for short forms such as "Council"
     */
    Resolved resolve(Reference.Numbered reference, Body speaker, List<Body> named) {
        Organ organ = reference.organ();
        return switch (organ.said()) {
            case NAMED -> organ.bodies().contains(UNITED_NATIONS)
                    ? unsaid(reference, speaker)
                    : of(reference, organ.bodies()).orElseGet(() -> Resolved.none(Problem.Code.SHAPE_AGAINST_BODY));
            case OWN -> own(reference, speaker, named);
            case BRIEF -> brief(reference, speaker, named);
            case UNSAID -> unsaid(reference, speaker);
            case FOREIGN -> only(reference, r -> r.alone() == NumberReading.Alone.OWN_SHAPE);
        };
    }

    // The words win over the date, which may be a slip; of several bodies so named the date decides.
    private static Optional<Resolved> of(Reference.Numbered reference, List<Body> bodies) {
        List<NumberReading> readings =
                reference.readings().stream().filter(r -> bodies.contains(r.body())).toList();
        return readings.stream()
                .filter(r -> r.fits(reference.date()))
                .findFirst()
                .or(() -> readings.stream().findFirst())
                .map(r -> Resolved.sure(r, SURE));
    }

    private static Resolved own(Reference.Numbered reference, Body speaker, List<Body> named) {
        return fitting(reference, reference.organ().bodies())
                .or(() -> fitting(reference, List.of(speaker)))
                .map(r -> Resolved.sure(r, SURE))
                .or(() -> fitting(reference, named.reversed()).map(r -> Resolved.sure(r, BY_SHAPE)))
                .or(() -> of(reference, List.of(speaker)))
                .orElseGet(() -> Resolved.none(Problem.Code.SHAPE_AGAINST_BODY));
    }

    private static Resolved brief(Reference.Numbered reference, Body speaker, List<Body> named) {
        List<Body> candidates = reference.organ().bodies();
        List<Body> speaking = candidates.contains(speaker) ? List.of(speaker) : List.of();
        return fitting(reference, speaking)
                .or(() -> fitting(reference, named.reversed().stream().filter(candidates::contains).toList()))
                .map(r -> Resolved.sure(r, BY_SHORT_FORM))
                .orElseGet(() -> only(reference, r -> candidates.contains(r.body())));
    }

    private static Resolved unsaid(Reference.Numbered reference, Body speaker) {
        return fitting(reference, List.of(speaker))
                .map(r -> Resolved.sure(r, SURE))
                .orElseGet(() -> only(reference, r -> r.alone() != NumberReading.Alone.NO));
    }

    /** The reading of the first of these bodies that has such numbers and sat on the printed date. */
    private static Optional<NumberReading> fitting(Reference.Numbered reference, List<Body> bodies) {
        return bodies.stream()
                .flatMap(body -> reference.readings().stream().filter(r -> r.body().equals(body)))
                .filter(r -> r.fits(reference.date()))
                .findFirst();
    }

    private static Resolved only(Reference.Numbered reference, Predicate<NumberReading> allowed) {
        List<NumberReading> readings = reference.readings().stream()
                .filter(allowed)
                .filter(r -> r.fits(reference.date()))
                .toList();
        return readings.size() == 1
                ? Resolved.sure(readings.getFirst(), BY_SHAPE)
                : Resolved.none(Problem.Code.CITATION_WITHOUT_BODY);
    }
}
