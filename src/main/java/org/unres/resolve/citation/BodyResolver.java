package org.unres.resolve.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.unres.find.NumberReading;
import org.unres.find.Organ;
import org.unres.find.Reference;
import org.unres.model.Body;
import org.unres.model.Problem;
import org.unres.model.Symbol;

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
     * What is known around a number.
     *
     * @param named the bodies named so far, the latest last, for short forms such as "Council"
     * @param list whose the number before it in the same list is
     * @param known the resolutions that the document prints with their body somewhere
     */
    record Context(Body speaker, List<Body> named, Optional<Body> list, Set<Symbol> known) {}

    Resolved resolve(Reference.Numbered reference, Context context) {
        Organ organ = reference.organ();
        return switch (organ.said()) {
            case NAMED -> organ.bodies().contains(UNITED_NATIONS)
                    ? unsaid(reference, context)
                    : of(reference, organ.bodies())
                            .or(() -> laterInList(reference, context))
                            .orElseGet(() -> Resolved.none(Problem.Code.SHAPE_AGAINST_BODY));
            case OWN -> own(reference, context);
            case BRIEF -> brief(reference, context);
            case UNSAID -> unsaid(reference, context);
            case FOREIGN -> only(reference, BodyResolver::isOwnShape);
        };
    }

    // "General Assembly resolutions 46/152 …, 1993/28 of 27 July 1993": the second number is of another body, which is not named.
    private static Optional<Resolved> laterInList(Reference.Numbered reference, Context context) {
        return context.list().isPresent() && isDated(reference)
                ? onlyWhere(reference, BodyResolver::isAlone)
                : Optional.empty();
    }

    /** The resolutions that these references print with the full name of their body. */
    Set<Symbol> known(List<Reference> references) {
        Set<Symbol> known = new HashSet<>();
        for (Reference reference : references) {
            if (reference instanceof Reference.Numbered r && r.organ().said() == Organ.Said.NAMED) {
                of(r, r.organ().bodies()).flatMap(Resolved::reading).ifPresent(n -> known.add(n.symbol()));
            }
        }
        return known;
    }

    // The named body decides even where the date does not fit; among several named bodies the date decides.
    private static Optional<Resolved> of(Reference.Numbered reference, List<Body> bodies) {
        List<NumberReading> readings =
                reference.readings().stream().filter(r -> bodies.contains(r.body())).toList();
        return readings.stream()
                .filter(r -> r.fits(reference.date()))
                .findFirst()
                .or(() -> readings.stream().findFirst())
                .map(r -> Resolved.sure(r, SURE));
    }

    // "the Commission … of its resolution 574 (XXVII)" is never the speaker's; a date may tell otherwise.
    private static Resolved own(Reference.Numbered reference, Context context) {
        List<Body> antecedent = reference.organ().bodies();
        Optional<Resolved> theirs = fitting(reference, antecedent).map(r -> Resolved.sure(r, SURE));
        boolean foreign = !antecedent.isEmpty() && !antecedent.contains(context.speaker()) && !isDated(reference);
        return theirs.or(() -> foreign ? onlyWhere(reference, BodyResolver::isOwnShape) : ours(reference, context))
                .orElseGet(() -> Resolved.none(Problem.Code.SHAPE_AGAINST_BODY));
    }

    private static Optional<Resolved> ours(Reference.Numbered reference, Context context) {
        List<Body> speaker = List.of(context.speaker());
        return fitting(reference, speaker)
                .map(r -> Resolved.sure(r, SURE))
                .or(() -> fitting(reference, context.list().stream().toList()).map(r -> Resolved.sure(r, BY_SHAPE)))
                .or(() -> fitting(reference, context.named().reversed()).map(r -> Resolved.sure(r, BY_SHAPE)))
                .or(() -> onlyWhere(reference, r -> isOwnShape(r) || (isDated(reference) && isAlone(r))))
                .or(() -> of(reference, speaker));
    }

    private static Resolved brief(Reference.Numbered reference, Context context) {
        List<Body> candidates = reference.organ().bodies();
        List<Body> speaking = candidates.contains(context.speaker()) ? List.of(context.speaker()) : List.of();
        return fitting(reference, context.list().stream().toList())
                .or(() -> fitting(reference, speaking))
                .or(() -> fitting(reference, context.named().reversed().stream().filter(candidates::contains).toList()))
                .map(r -> Resolved.sure(r, BY_SHORT_FORM))
                .orElseGet(() -> only(reference, r -> candidates.contains(r.body()) || isOwnShape(r)));
    }

    private static Resolved unsaid(Reference.Numbered reference, Context context) {
        Optional<NumberReading> speaking = fitting(reference, List.of(context.speaker()));
        boolean elsewhere = speaking.filter(r -> context.known().contains(r.symbol())).isEmpty();
        return fitting(reference, context.list().stream().toList())
                .or(() -> reference.readings().stream()
                        .filter(r -> elsewhere && context.known().contains(r.symbol()))
                        .findFirst())
                .map(r -> Resolved.sure(r, BY_SHORT_FORM))
                .or(() -> speaking.map(r -> Resolved.sure(r, SURE)))
                .or(() -> isDated(reference) ? byDate(reference, context) : Optional.empty())
                .orElseGet(() -> only(reference, BodyResolver::isOwnShape));
    }

    // The form of a number is not enough, as other conferences and commissions use the same forms. The date must fit as well.
    private static Optional<Resolved> byDate(Reference.Numbered reference, Context context) {
        return fitting(reference, context.named().reversed())
                .map(r -> Resolved.sure(r, BY_SHAPE))
                .or(() -> onlyWhere(reference, BodyResolver::isAlone));
    }

    private static boolean isDated(Reference.Numbered reference) {
        return reference.date().isPresent();
    }

    private static boolean isAlone(NumberReading reading) {
        return reading.alone() != NumberReading.Alone.NO;
    }

    private static boolean isOwnShape(NumberReading reading) {
        return reading.alone() == NumberReading.Alone.OWN_SHAPE;
    }

    /** The reading of the first of these bodies that has such numbers and sat on the printed date. */
    private static Optional<NumberReading> fitting(Reference.Numbered reference, List<Body> bodies) {
        return bodies.stream()
                .flatMap(body -> reference.readings().stream().filter(r -> r.body().equals(body)))
                .filter(r -> r.fits(reference.date()))
                .findFirst();
    }

    private static Resolved only(Reference.Numbered reference, Predicate<NumberReading> allowed) {
        return onlyWhere(reference, allowed).orElseGet(() -> Resolved.none(Problem.Code.CITATION_WITHOUT_BODY));
    }

    private static Optional<Resolved> onlyWhere(Reference.Numbered reference, Predicate<NumberReading> allowed) {
        List<NumberReading> readings = reference.readings().stream()
                .filter(allowed)
                .filter(r -> r.fits(reference.date()))
                .toList();
        return readings.size() == 1 ? Optional.of(Resolved.sure(readings.getFirst(), BY_SHAPE)) : Optional.empty();
    }
}
