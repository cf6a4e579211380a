package org.unres.resolve.act;

import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.unres.language.Language;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/** A row of {@code times.tsv}: "every two years" is an interval of two years. */
record TimeForm(Kind kind, Optional<Period> value, Search search, Language language, Map<String, Period> units) {
    enum Kind { DATE, WITHIN, INTERVAL, OFTEN, VAGUE }

    static List<TimeForm> all(Language language) {
        Map<String, Period> units = language.rows("units.tsv", row -> row).stream()
                .collect(Collectors.toMap(row -> row.get("unit"), row -> Period.parse(row.get("period"))));
        return language.rows("times.tsv", row -> of(row, language, units));
    }

    private static TimeForm of(Table.Row row, Language language, Map<String, Period> units) {
        String value = row.get("value");
        return new TimeForm(
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                value.isEmpty() ? Optional.empty() : Optional.of(Period.parse(value)),
                Search.of("(?<![A-Za-z0-9-])(?:" + language.filled(row.get("pattern")) + ")(?![A-Za-z0-9-])"),
                language,
                units);
    }

    /** The period that a match states; empty if its words are not a number. */
    Optional<Period> period(Matcher match) {
        if (value.isPresent() || !match.namedGroups().containsKey("unit")) {
            return value;
        }
        Optional<Period> unit = Optional.ofNullable(units.get(match.group("unit")));
        OptionalInt number = language.cardinals().parseWithFigures(match.group("number"));
        return number.isEmpty() ? Optional.empty() : unit.map(u -> u.multipliedBy(number.getAsInt()));
    }

    /** The date that a match prints, as exact as it is printed; empty for 31 June. */
    Optional<Temporal> date(Matcher match) {
        String year = match.group("year");
        if (match.group("month") == null) {
            return Optional.of(Year.parse(year));
        }
        String day = match.group("day");
        return language.months().date(day == null ? "1" : day, match.group("month"), year)
                .map(d -> day == null ? YearMonth.from(d) : d);
    }

    /** Whether a match says what its kind asks for: "for nine reasons" is no time. */
    boolean isTime(Matcher match) {
        return switch (kind) {
            case DATE -> date(match).isPresent();
            case WITHIN, INTERVAL -> period(match).isPresent();
            case OFTEN, VAGUE -> true;
        };
    }
}
