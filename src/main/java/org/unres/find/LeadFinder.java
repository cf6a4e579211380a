package org.unres.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that say whose numbers follow: before the noun ("Security Council resolutions"), or behind the list. */
final class LeadFinder {
    private static final int REACH = 60;
    private static final int ANTECEDENT_REACH = 160;
    private static final Pattern GAP = Pattern.compile(" |['\u2019]s? |['\u2019]s relevant | \\([A-Z]{2,10}\\) | relevant | adopted ");
    private static final Pattern OWN = Pattern.compile("(?<![A-Za-z])(?:[Ii]ts|[Tt]heir)(?: [a-z]{3,15}){0,2} $");

    /** "the Human Rights Council, in its resolution …", "the Council established, pursuant to its resolution …". */
    private static final Pattern FROM_NAME =
            Pattern.compile(",?(?: [a-z-]{2,15}){0,4},? (?:in|by|through|under|with|via|pursuant to|in accordance with)(?: [a-z]{2,12}){0,2} ");

    /** "in its resolution 72/228 of 20 December 2017, the General Assembly encouraged …". */
    private static final Pattern TO_NAME = Pattern.compile(",(?: [a-z ]{3,20},)? the (?=[A-Z])");
    private static final Pattern IN = Pattern.compile("(?:[Ii]n|[Bb]y|[Tt]hrough|[Ww]ith) $");
    private static final Pattern BEHIND = Pattern.compile(",? (?:adopted )?(?:of|by) the (?=[A-Z])");

    /** A capitalized word before the noun that does not begin a sentence. */
    private static final Pattern UNKNOWN = Pattern.compile("(?<=[\\p{L}\\d,)\u2019'] )(\\p{Lu}[\\p{L}'\u2019-]{2,30}) $");

    /** A lead: where it begins, and whose numbers it announces. */
    record Lead(int start, Organ organ) {}

    /** The noun of a list ("resolutions") and the end of its last number. */
    record Place(int noun, int end) {}

    Lead lead(String text, NamedBodies names, Place place) {
        return before(text, names, place.noun())
                .or(() -> own(text, names, place))
                .orElseGet(() -> new Lead(place.noun(), around(text, names, place)));
    }

    private static Optional<Lead> before(String text, NamedBodies names, int noun) {
        return names.before(noun)
                .filter(n -> n.end() < noun && noun - n.end() <= REACH)
                .filter(n -> GAP.matcher(text.substring(n.end(), noun)).matches())
                .flatMap(n -> NamedBodies.organ(n).map(o -> new Lead(n.start(), o)));
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
    private static Organ around(String text, NamedBodies names, Place place) {
        Matcher of = BEHIND.matcher(text).region(place.end(), text.length());
        if (of.lookingAt()) {
            return names.startingAt(of.end()).flatMap(NamedBodies::organ).orElse(Organ.FOREIGN);
        }
        Matcher unknown = UNKNOWN.matcher(text).region(Math.max(0, place.noun() - REACH), place.noun());
        unknown.useTransparentBounds(true);
        return unknown.find() ? Organ.FOREIGN : Organ.UNSAID;
    }

}
