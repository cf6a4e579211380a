package org.unres.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Name;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Thing;

/** Finds the words that say whose numbers follow: before the noun ("Security Council resolutions"), or behind the list. */
final class LeadFinder {
    private static final int REACH = 60;
    private static final Pattern OWN = Pattern.compile("(?<![A-Za-z])(?:[Ii]ts|[Tt]heir)(?: [a-z]{3,15}){0,2} $");
    private static final Pattern BEHIND = Pattern.compile(" of the (?=[A-Z])");

    /** A lead: where it begins, and whose numbers it announces. */
    record Lead(int start, Organ organ) {}

    /** The noun of a list ("resolutions") and the end of its last number. */
    record Place(int noun, int end) {}

    Lead lead(String text, List<Name> names, Place place) {
        return before(text, names, place.noun())
                .or(() -> own(text, place.noun()))
                .orElseGet(() -> new Lead(place.noun(), behind(text, names, place.end()).orElse(Organ.UNSAID)));
    }

    private static Optional<Lead> before(String text, List<Name> names, int noun) {
        return names.stream()
                .filter(n -> n.end() < noun && isGap(text.substring(n.end(), noun)))
                .flatMap(n -> organ(n).map(o -> new Lead(n.start(), o)).stream())
                .findFirst();
    }

    private static boolean isGap(String between) {
        return between.equals(" ") || between.equals("'s ") || between.equals("\u2019s ");
    }

    private static Optional<Lead> own(String text, int noun) {
        Matcher own = OWN.matcher(text).region(Math.max(0, noun - REACH), noun);
        return own.find() ? Optional.of(new Lead(own.start(), Organ.OWN)) : Optional.empty();
    }

    // "resolution 782(XL) of 11 October 2024 of the Economic Commission for …"
    private static Optional<Organ> behind(String text, List<Name> names, int end) {
        Matcher of = BEHIND.matcher(text).region(end, text.length());
        return of.lookingAt()
                ? names.stream().filter(n -> n.start() == of.end()).flatMap(n -> organ(n).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<Organ> organ(Name name) {
        List<Body> bodies = name.things().stream()
                .filter(t -> t.kind() == Kind.BODY)
                .map(Thing::id)
                .map(id -> new Body(id.substring("body/".length())))
                .toList();
        Organ.Said said = name.brief() ? Organ.Said.BRIEF : Organ.Said.NAMED;
        return bodies.isEmpty() ? Optional.empty() : Optional.of(new Organ(said, bodies));
    }
}
