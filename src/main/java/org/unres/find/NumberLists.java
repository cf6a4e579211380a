package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Kind;
import org.unres.vocabulary.Search;

/**
 * Reads the list of numbers behind a noun: "72/194, 72/284 and 73/174", also where titles stand between the numbers:
 * "5/1, on institution-building of the Council, and 5/2, on the Code of Conduct …, of 18 June 2007".
 */
final class NumberLists {
    private static final int LONGEST_TITLE = 700;
    private static final int MOST_STEPS = 30;

    private final NumberForms forms;
    private final DateAndPinpoint dates;
    /** A number of a list, with the date and pinpoint printed behind it. */
    record Item(int start, int end, NumberForms.Item number, DateAndPinpoint.Found found) {}

    private final Search noun;
    private final Pattern between;
    /** Where a number may stand behind other words; {@code separator} where it looks like the next of a list: ", and 5/2". */
    private final Pattern next;
    private final Search stop;
    private final Pattern title;

    NumberLists(Language language) {
        forms = new NumberForms(language);
        dates = new DateAndPinpoint(language);
        this.noun = language.search("lists.noun");
        this.between = language.pattern("lists.between");
        this.next = language.pattern("lists.next");
        this.stop = language.search("lists.stop");
        this.title = language.pattern("lists.title");
    }

    /** The nouns of lists in a text: "resolutions ", with group 1, or "decision ". */
    Search.Matches nouns(String text) {
        return noun.in(text);
    }

    List<Item> at(String text, int start, Kind kind) {
        List<Item> items = new ArrayList<>();
        Optional<NumberForms.Printed> printed =
                forms.at(text, start, kind).or(() -> behindWords(text, start, kind));
        while (printed.isPresent()) {
            DateAndPinpoint.Found found = dates.at(text, printed.get().end());
            add(items, printed.get(), found);
            Matcher between = this.between.matcher(text).region(found.end(), text.length());
            Optional<NumberForms.Printed> next = between.lookingAt() ? forms.at(text, between.end(), kind) : Optional.empty();
            printed = next.or(() -> behindWords(text, found.end(), kind)).filter(n -> isAlike(text, start, n));
        }
        return items;
    }

    // "See resolution 75/82 and A/73/284": the second is a document.
    private static boolean isAlike(String text, int first, NumberForms.Printed next) {
        return text.charAt(next.start()) != 'A' || text.startsWith("A/", first);
    }

    // A number away from its noun needs evidence: a date, a shape of its own, or behind a comma a title of its own.
    private Optional<NumberForms.Printed> behindWords(String text, int from, Kind kind) {
        int end = stop(text, from, Math.min(text.length(), from + LONGEST_TITLE));
        Matcher next = this.next.matcher(text).region(from, end);
        next.useTransparentBounds(true);
        for (int step = 0; step < MOST_STEPS && next.find(); step++) {
            boolean separated = next.group("separator") != null;
            Optional<NumberForms.Printed> printed =
                    forms.at(text, next.end(), kind).filter(n -> isEvident(text, n, separated));
            if (printed.isPresent()) {
                return printed;
            }
        }
        return Optional.empty();
    }

    private int stop(String text, int from, int to) {
        Search.Matches stop = this.stop.in(text.substring(from, to));
        return stop.find() ? from + stop.match().start() : to;
    }

    private boolean isEvident(String text, NumberForms.Printed printed, boolean separated) {
        boolean ownShape = printed.items().getFirst().readings().stream()
                .anyMatch(r -> r.alone() == NumberReading.Alone.OWN_SHAPE);
        return ownShape
                || dates.at(text, printed.end()).dated()
                || (separated && title.matcher(text).region(printed.end(), text.length()).lookingAt());
    }

    private static void add(List<Item> items, NumberForms.Printed printed, DateAndPinpoint.Found found) {
        for (NumberForms.Item number : printed.items()) {
            boolean last = number == printed.items().getLast();
            items.add(new Item(number.start(), last ? found.end() : number.end(), number, found));
        }
    }
}
