package org.unres.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Name;
import org.unres.model.Kind;

/**
 * Finds numbered resolutions and decisions: a lead ("its resolutions", "Security Council resolution") and the list of
 * numbers behind it. A new lead inside a list begins a new list, which is how a list turns from one body to another.
 */
final class NumberFinder {
    private static final Pattern NOUN = Pattern.compile("(?<![A-Za-z-])(?:([Rr]esolutions?)|[Dd]ecisions?) (?=[\\dSE])");
    private static final Pattern BETWEEN = Pattern.compile(", and |,? as well as |, | and |; and |; | or ");

    private final NumberForms forms = new NumberForms();
    private final Pinpoints pinpoints = new Pinpoints();
    private final LeadFinder leads = new LeadFinder();

    /** A number of a list, with the date and pinpoint printed behind it. */
    private record Item(int start, int end, NumberForms.Item number, Tail tail) {}

    /** What follows a number: its end, and what it says. */
    private record Tail(int end, Optional<String> pinpoint, Optional<LocalDate> date) {}

    List<Reference> find(String text, List<Name> names) {
        List<Reference> found = new ArrayList<>();
        Matcher noun = NOUN.matcher(text);
        while (noun.find()) {
            Kind kind = noun.group(1) != null ? Kind.RESOLUTION : Kind.DECISION;
            List<Item> items = items(text, noun.end(), kind);
            if (!items.isEmpty()) {
                int end = items.getLast().end();
                found.addAll(references(leads.lead(text, names, new LeadFinder.Place(noun.start(), end)), items));
                noun.region(end, text.length());
            }
        }
        return found;
    }

    private List<Item> items(String text, int start, Kind kind) {
        List<Item> items = new ArrayList<>();
        Optional<NumberForms.Printed> printed = forms.at(text, start, kind);
        while (printed.isPresent()) {
            Tail tail = tail(text, printed.get().end());
            add(items, printed.get(), tail);
            Matcher between = BETWEEN.matcher(text).region(tail.end(), text.length());
            printed = between.lookingAt() ? forms.at(text, between.end(), kind) : Optional.empty();
        }
        return items;
    }

    private static void add(List<Item> items, NumberForms.Printed printed, Tail tail) {
        for (NumberForms.Item number : printed.items()) {
            boolean last = number == printed.items().getLast();
            items.add(new Item(number.start(), last ? tail.end() : number.end(), number, tail));
        }
    }

    private Tail tail(String text, int start) {
        Pinpoints.Hit pinpoint = pinpoints.at(text, start);
        Dates.Hit date = Dates.at(text, pinpoint.end());
        return new Tail(date.end(), pinpoint.part(), date.date());
    }

    private static List<Reference> references(LeadFinder.Lead lead, List<Item> items) {
        List<Reference> references = new ArrayList<>();
        boolean alone = items.size() == 1;
        for (Item item : items) {
            int start = alone ? lead.start() : item.start();
            boolean continues = item.number().start() != items.getFirst().start() && isLetter(item);
            references.add(new Reference.Numbered(
                    start, item.end(), lead.organ(), item.number().readings(), item.tail().pinpoint(), item.tail().date(),
                    continues));
        }
        return references;
    }

    private static boolean isLetter(Item item) {
        return item.number().end() - item.number().start() == 1;
    }
}
