package org.unres.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unres.authority.Name;
import org.unres.language.Language;

/** Finds the words that say whose numbers follow: before the noun ("Security Council resolutions"), or after the list. */
final class LeadFinder {
    private static final int REACH = 60;
    private static final int ANTECEDENT_REACH = 160;

    /** A capitalized word before the noun that does not begin a sentence. */
    private static final Pattern UNKNOWN = Pattern.compile("(?<=[\\p{L}\\d,)\u2019'] )(\\p{Lu}[\\p{L}'\u2019-]{2,30}) $");

    /** A lead: where it begins, and whose numbers it announces. */
    record Lead(int start, Organ organ) {}

    /** The noun of a list ("resolutions"), the end of its words, and the end of its last number. */
    record Place(int noun, int nounEnd, int end) {}

    private final OfficialRecords records;

    private final Pattern and;
    private final Pattern gap;
    private final Pattern own;
    /** "the Human Rights Council, in its resolution …", "the Council established, pursuant to its resolution …". */
    private final Pattern fromName;
    /** "in its resolution 72/228 of 20 December 2017, the General Assembly encouraged …". */
    private final Pattern toName;
    private final Pattern in;
    private final Pattern behind;

    LeadFinder(Language language) {
        records = new OfficialRecords(language);
        this.and = language.pattern("leads.and");
        this.gap = language.pattern("leads.gap");
        this.own = language.pattern("leads.own");
        this.fromName = language.pattern("leads.from-name");
        this.toName = language.pattern("leads.to-name");
        this.in = language.pattern("leads.in");
        this.behind = language.pattern("leads.behind");
    }

    Lead lead(String text, NamedBodies names, Place place) {
        return before(text, names, place.noun())
                .or(() -> own(text, names, place))
                .orElseGet(() -> new Lead(place.noun(), around(text, names, place)));
    }

    private Optional<Lead> before(String text, NamedBodies names, int noun) {
        return names.before(noun)
                .filter(n -> n.end() < noun && noun - n.end() <= REACH)
                .filter(n -> gap.matcher(text.substring(n.end(), noun)).matches())
                .flatMap(n -> names.organ(n).map(o -> new Lead(n.start(), withFirst(text, names, n, o))));
    }

    // "General Assembly and Security Council resolutions 70/262 and 2282 (2016)"
    private Organ withFirst(String text, NamedBodies names, Name second, Organ organ) {
        Optional<Organ> first = names.before(second.start())
                .filter(n -> n.end() < second.start() && second.start() - n.end() <= 9)
                .filter(n -> and.matcher(text.substring(n.end(), second.start())).matches())
                .flatMap(names::organ);
        return first.map(f -> new Organ(organ.said(), Stream.concat(f.bodies().stream(), organ.bodies().stream()).toList()))
                .orElse(organ);
    }

    private Optional<Lead> own(String text, NamedBodies names, Place place) {
        Matcher own = this.own.matcher(text).region(Math.max(0, place.noun() - REACH), place.noun());
        own.useTransparentBounds(true);
        if (!own.find()) {
            return Optional.empty();
        }
        Optional<Organ> antecedent = from(text, names, own.start()).or(() -> to(text, names, own.start(), place.end()));
        return Optional.of(new Lead(
                own.start(), antecedent.map(o -> new Organ(Organ.Said.OWN, o.bodies())).orElse(Organ.OWN)));
    }

    private Optional<Organ> from(String text, NamedBodies names, int its) {
        return names.before(its)
                .filter(n -> n.end() <= its && its - n.end() <= ANTECEDENT_REACH)
                .filter(n -> fromName.matcher(text.substring(n.end(), its)).matches())
                .flatMap(names::organ);
    }

    private Optional<Organ> to(String text, NamedBodies names, int its, int end) {
        Matcher to = toName.matcher(text).region(end, text.length());
        boolean in = this.in.matcher(text).region(Math.max(0, its - 9), its).find();
        return in && to.lookingAt() ? names.startingAt(to.end()).flatMap(names::organ) : Optional.empty();
    }

    // "resolution 782(XL) of 11 October 2024 of the Economic Commission for …"
    private Organ around(String text, NamedBodies names, Place place) {
        return behind(text, names, place.end())
                .or(() -> behind(text, names, place.nounEnd()))
                .or(() -> records.before(text, place.noun()))
                .orElseGet(() -> unnamed(text, place));
    }

    private Optional<Organ> behind(String text, NamedBodies names, int end) {
        Matcher of = behind.matcher(text).region(end, text.length());
        return of.lookingAt()
                ? Optional.of(names.startingAt(of.end()).flatMap(names::organ).orElse(Organ.FOREIGN))
                : Optional.empty();
    }

    private static Organ unnamed(String text, Place place) {
        Matcher unknown = UNKNOWN.matcher(text).region(Math.max(0, place.noun() - REACH), place.noun());
        unknown.useTransparentBounds(true);
        return unknown.find() ? Organ.FOREIGN : Organ.UNSAID;
    }

}
