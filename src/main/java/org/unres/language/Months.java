package org.unres.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unres.vocabulary.Table;

/** The months as a language prints them, by {@code months.tsv}, and the dates that they make: "25 July 2023". */
public final class Months {
    private final String regex;
    private final Map<String, Integer> numbers;

    Months(List<Month> months) {
        regex = months.isEmpty() ? "(?!)" : months.stream().map(Month::name).collect(Collectors.joining("|"));
        numbers = months.stream().collect(Collectors.toMap(Month::name, Month::number));
    }

    record Month(int number, String name) {}

    static Month row(Table.Row row) {
        return new Month(Integer.parseInt(row.get("number")), row.get("month"));
    }

    /** A regular expression for the name of a month, to be put in a group. */
    public String regex() {
        return regex;
    }

    /** The date of a day, a month's name and a year, all as printed; empty where there is no such day or month. */
    public Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), numbers.getOrDefault(month, 0), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
