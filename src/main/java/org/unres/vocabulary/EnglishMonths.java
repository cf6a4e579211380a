package org.unres.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The months as English documents print them, and the dates that they make: "25 July 2023". */
public final class EnglishMonths {
    private static final List<String> NAMES = List.of(
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December");

    /** A regular expression for the name of a month, to be put in a group. */
    public static final String ANY = String.join("|", NAMES);

    private EnglishMonths() {}

    /** The date of a day, a month's name and a year, all as printed; empty where there is no such day or month. */
    public static Optional<LocalDate> date(String day, String month, String year) {
        try {
            int number = NAMES.indexOf(month) + 1;
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
