package org.unres.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unres.authority.Name;

/** Finds the words that say whose numbers follow: before the noun ("Security Council resolutions"), or behind the list. */
final class LeadFinder {
    private static final int REACH = 60;
    private static final int ANTECEDENT_REACH = 160;
    private static final Pattern AND = Pattern.compile(" and (?:the )?");
    private static final Pattern GAP = Pattern.compile(" |['\u2019]s? |['\u2019]s relevant | \\([A-Z]{2,10}\\) | relevant | adopted ");
    private static final Pattern OWN = Pattern.compile("(?<![A-Za-z])(?:[Ii]ts|[Tt]heir)(?: [a-z]{3,15}){0,2} $");

    /** "the Human Rights Council, in its resolution …", "the Council established, pursuant to its resolution …". */
    private static final Pattern FROM_NAME =
            Pattern.compile(",?(?: (?:[a-z-]{2,15}|\\d{1,4}|[A-Z][a-z]{2,8})){0,6},? (?:in|by|through|under|with|via|of|to)(?: [a-z]{2,12}){0,2} ");

    /** "in its resolution 72/228 of 20 December 2017, the General Assembly encouraged …". */
    private static final Pattern TO_NAME = Pattern.compile(",(?: [a-z ]{3,20},)? the (?=[A-Z])");
    private static final Pattern IN = Pattern.compile("(?:[Ii]n|[Bb]y|[Tt]hrough|[Ww]ith) $");
    private static final Pattern BEHIND = Pattern.compile(",? (?:adopted )?(?:of|by) the (?=[A-Z])");

    /** A capitalized word before the noun that does not begin a sentence. */
    private static final Pattern UNKNOWN = Pattern.compile("(?<=[\\p{L}\\d,)\u2019'] )(\\p{Lu}[\\p{L}'\u2019-]{2,30}) $");

    /** A lead: where it begins, and whose numbers it announces. */
    record Lead(int start, Organ organ) {}

    /** The noun of a list ("resolutions"), the end of its words, and the end of its last number. */
    record Place(int noun, int nounEnd, int end) {}

    private final Records records = new Records();

    Lead lead(String text, NamedBodies names, Place place) {
        return before(text, names, place.noun())
                .or(() -> own(text, names, place))
                .orElseGet(() -> new Lead(place.noun(), around(text, names, place)));
    }

    private static Optional<Lead> before(String text, NamedBodies names, int noun) {
        return names.before(noun)
                .filter(n -> n.end() < noun && noun - n.end() <= REACH)
                .filter(n -> GAP.matcher(text.substring(n.end(), noun)).matches())
                .flatMap(n -> NamedBodies.organ(n).map(o -> new Lead(n.start(), withFirst(text, names, n, o))));
    }

    // "General Assembly and Security Council resolutions 70/262 and 2282 (2016)"
    private static Organ withFirst(String text, NamedBodies names, Name second, Organ organ) {
        Optional<Organ> first = names.before(second.start())
                .filter(n -> n.end() < second.start() && second.start() - n.end() <= 9)
                .filter(n -> AND.matcher(text.substring(n.end(), second.start())).matches())
                .flatMap(NamedBodies::organ);
        return first.map(f -> new Organ(organ.said(), Stream.concat(f.bodies().stream(), organ.bodies().stream()).toList()))
                .orElse(organ);
    }

    private static Optional<Lead> own(String text, NamedBodies names, Place place) {
        Matcher own = OWN.matcher(text).region(Math.max(0, place.noun() - REACH), place.noun());
        own.useTransparentBounds(true);
        if (!own.find()) {
            return Optional.empty();
        }
        Optional<Organ> antecedent = from(text, names, own.start()).or(() -> to(text, names, own.start(), place.end()));
        return Optional.of(new Lead(
                own.start(), antecedent.map(o -> new Organ(Organ.Said.OWN, o.bodies())).orElse(Organ.OWN)));
    }

    private static Optional<Organ> from(String text, NamedBodies names, int its) {
        return names.before(its)
                .filter(n -> n.end() <= its && its - n.end() <= ANTECEDENT_REACH)
                .filter(n -> FROM_NAME.matcher(text.substring(n.end(), its)).matches())
                .flatMap(NamedBodies::organ);
    }

    private static Optional<Organ> to(String text, NamedBodies names, int its, int end) {
        Matcher to = TO_NAME.matcher(text).region(end, text.length());
        boolean in = IN.matcher(text).region(Math.max(0, its - 9), its).find();
        return in && to.lookingAt() ? names.startingAt(to.end()).flatMap(NamedBodies::organ) : Optional.empty();
    }

    // "resolution 782(XL) of 11 October 2024 of the Economic Commission for …"
    private Organ around(String text, NamedBodies names, Place place) {
        return behind(text, names, place.end())
                .or(() -> behind(text, names, place.nounEnd()))
                .or(() -> records.before(text, place.noun()))
                .orElseGet(() -> unnamed(text, place));
    }

    private static Optional<Organ> behind(String text, NamedBodies names, int end) {
        Matcher of = BEHIND.matcher(text).region(end, text.length());
        return of.lookingAt()
                ? Optional.of(names.startingAt(of.end()).flatMap(NamedBodies::organ).orElse(Organ.FOREIGN))
                : Optional.empty();
    }

    private static Organ unnamed(String text, Place place) {
        Matcher unknown = UNKNOWN.matcher(text).region(Math.max(0, place.noun() - REACH), place.noun());
        unknown.useTransparentBounds(true);
        return unknown.find() ? Organ.FOREIGN : Organ.UNSAID;
    }

}
