package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Kind;
import org.unres.model.Symbol;
import org.unres.vocabulary.Table;

/** Finds document symbols by the rows of {@code symbols.tsv}: "E/CN.15/2023/5"; a joint symbol is found as its two halves. */
final class SymbolFinder {
    private static final Pattern JOINT = Pattern.compile("-(?=[A-Z]{1,6}/)");

    private record Row(String rule, Kind kind, Pattern pattern) {
        static Row of(Table.Row row) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            return new Row(row.get("rule"), kind, Pattern.compile("(?<![A-Za-z0-9/.-])(?:" + row.get("pattern") + ")"));
        }
    }

    private final List<Row> rows = Table.read("org/unres/find/symbols.tsv", Row::of);
    private final Pinpoints pinpoints = new Pinpoints();

    List<Reference> find(String text) {
        List<Reference> found = new ArrayList<>();
        for (Row row : rows) {
            Matcher m = row.pattern().matcher(text);
            while (m.find()) {
                if (m.group().chars().anyMatch(Character::isDigit)) {
                    halves(text, row, m).forEach(found::add);
                }
            }
        }
        return found;
    }

    private List<Reference> halves(String text, Row row, Matcher m) {
        List<Reference> halves = new ArrayList<>();
        int end = withoutStop(text, m.start(), m.end());
        int from = m.start();
        Matcher joint = JOINT.matcher(text).region(m.start(), end);
        while (joint.find()) {
            reference(text, row, new Place(from, joint.start(), joint.start())).ifPresent(halves::add);
            from = joint.end();
        }
        Pinpoints.Hit pinpoint = pinpoints.at(text, end);
        reference(text, row, new Place(from, end, pinpoint.end()))
                .map(r -> new Reference.Symbolic(r.start(), r.end(), r.kind(), r.symbol(), pinpoint.part(), r.rule()))
                .ifPresent(halves::add);
        return halves;
    }

    /** A symbol's place, and the end of the pinpoint behind it. */
    private record Place(int start, int end, int pinpointEnd) {}

    private static Optional<Reference.Symbolic> reference(String text, Row row, Place place) {
        return Symbol.parse(text.substring(place.start(), place.end()))
                .map(s -> new Reference.Symbolic(
                        place.start(), place.pinpointEnd(), row.kind(), s, Optional.empty(), row.rule()));
    }

    private static int withoutStop(String text, int start, int end) {
        int last = end;
        while (last > start && ".-".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
