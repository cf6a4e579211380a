package org.unres.resolve;

import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.unres.language.Language;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/** A row of {@code times.tsv}: "every two years" is an interval of two years. */
record TimeForm(Kind kind, Optional<Period> value, Search search) {
    enum Kind { DATE, WITHIN, INTERVAL, OFTEN, VAGUE }

    private static final String DATE =
            "(?:(?:(?<day>\\d{1,2}) )?(?<month>" + Language.ENGLISH.months().regex() + ") )?(?<year>(?:19|20)\\d\\d)";
    private static final String NUMBER = "(?<number>" + Language.ENGLISH.regex("numbers.cardinal") + ")";
    private static final String UNIT = "(?<unit>day|week|month|year)s?";

    static TimeForm of(Table.Row row) {
        String value = row.get("value");
        String pattern = row.get("pattern").replace("DATE", DATE).replace("NUMBER", NUMBER).replace("UNIT", UNIT);
        return new TimeForm(
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                value.isEmpty() ? Optional.empty() : Optional.of(Period.parse(value)),
                Search.of("(?<![A-Za-z0-9-])(?:" + pattern + ")(?![A-Za-z0-9-])"));
    }

    /** The stretch of time that a match says; empty where its words are no number. */
    Optional<Period> period(Matcher match) {
        if (value.isPresent() || !match.namedGroups().containsKey("unit")) {
            return value;
        }
        OptionalInt number = Language.ENGLISH.cardinals().parseWithFigures(match.group("number"));
        return number.isEmpty() ? Optional.empty() : Optional.of(switch (match.group("unit")) {
            case "day" -> Period.ofDays(number.getAsInt());
            case "week" -> Period.ofWeeks(number.getAsInt());
            case "month" -> Period.ofMonths(number.getAsInt());
            default -> Period.ofYears(number.getAsInt());
        });
    }

    /** The date that a match prints, as exact as it is printed; empty for 31 June. */
    static Optional<Temporal> date(Matcher match) {
        String year = match.group("year");
        if (match.group("month") == null) {
            return Optional.of(Year.parse(year));
        }
        String day = match.group("day");
        return Language.ENGLISH.months().date(day == null ? "1" : day, match.group("month"), year)
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
