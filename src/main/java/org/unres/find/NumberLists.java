package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Kind;
import org.unres.vocabulary.Search;

/**
 * Reads the list of numbers behind a noun: "72/194, 72/284 and 73/174", also where titles stand between the numbers:
 * "5/1, on institution-building of the Council, and 5/2, on the Code of Conduct …, of 18 June 2007".
 */
final class NumberLists {
    static final Search NOUN = Search.of(
            "(?<![A-Za-z-]|[Dd]raft )(?:([Rr]esolution(?:s|\\(s\\))?)|[Dd]ecision(?:s|\\(s\\))?)(?: [Nn]os?\\.?)?(?: \\(?(?=[\\dA-Z])|(?=,? ))");
    private static final Pattern BETWEEN =
            Pattern.compile(",? and (?:also )?|,? as well as |, (?:in particular )?|; (?:and )?|,? or |,(?=\\d{2,4}[/ (])|,\\d{0,2}(?=E?S-\\d)| (?=\\d)");

    /** Where a number may stand behind other words; {@code separator} where it looks like the next of a list: ", and 5/2". */
    private static final Pattern NEXT = Pattern.compile(
            "(?=[,; \u201D])(?:(?<separator>, and |,? as well as |, | and |; and |; |\u201D |,(?=\\d{1,2}/))(?=[\\dSE])"
                    + "|(?<=[\\p{L},;:\u201D)]) \\(?(?=\\d{2,4}[/ (]))");
    private static final Search STOP = Search.of("[Rr]esolutions? |[Dd]ecisions? |[.:] (?=\\p{Lu})");
    private static final Pattern TITLE = Pattern.compile(",? (?:entitled|on|concerning|regarding|adopted|in which|by which) ");
    private static final int LONGEST_TITLE = 700;
    private static final int MOST_STEPS = 30;

    private final NumberForms forms = new NumberForms();
    private final Tails tails = new Tails();

    /** A number of a list, with the date and pinpoint printed behind it. */
    record Item(int start, int end, NumberForms.Item number, Tails.Tail tail) {}

    List<Item> at(String text, int start, Kind kind) {
        List<Item> items = new ArrayList<>();
        Optional<NumberForms.Printed> printed =
                forms.at(text, start, kind).or(() -> behindWords(text, start, kind));
        while (printed.isPresent()) {
            Tails.Tail tail = tails.at(text, printed.get().end());
            add(items, printed.get(), tail);
            Matcher between = BETWEEN.matcher(text).region(tail.end(), text.length());
            Optional<NumberForms.Printed> next = between.lookingAt() ? forms.at(text, between.end(), kind) : Optional.empty();
            printed = next.or(() -> behindWords(text, tail.end(), kind)).filter(n -> isAlike(text, start, n));
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
        Matcher next = NEXT.matcher(text).region(from, end);
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

    private static int stop(String text, int from, int to) {
        Search.Matches stop = STOP.in(text.substring(from, to));
        return stop.find() ? from + stop.match().start() : to;
    }

    private boolean isEvident(String text, NumberForms.Printed printed, boolean separated) {
        boolean ownShape = printed.items().getFirst().readings().stream()
                .anyMatch(r -> r.alone() == NumberReading.Alone.OWN_SHAPE);
        return ownShape
                || tails.at(text, printed.end()).dated()
                || separated && TITLE.matcher(text).region(printed.end(), text.length()).lookingAt();
    }

    private static void add(List<Item> items, NumberForms.Printed printed, Tails.Tail tail) {
        for (NumberForms.Item number : printed.items()) {
            boolean last = number == printed.items().getLast();
            items.add(new Item(number.start(), last ? tail.end() : number.end(), number, tail));
        }
    }
}
