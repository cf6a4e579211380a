package org.unres.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and ordinal numbers as English documents print them: "25 July 2023", "Seventy-eighth". */
final class EnglishDates {
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    static final String DATE = "(?:\\d{1,2} (?:" + String.join("|", MONTHS) + ") \\d{4})";
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2}) (\\p{L}++) (\\d{4})");
    private static final List<String> UNITS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth");
    private static final Map<String, Integer> TENS = Map.of("twent", 20, "thirt", 30, "fort", 40, "fift", 50, "sixt", 60,
            "sevent", 70, "eight", 80, "ninet", 90);

    private EnglishDates() {}

    /** The first date after the first match of a pattern that ends where the date begins. */
    static Optional<LocalDate> after(Pattern before, String text) {
        Matcher m = before.matcher(text);
        while (m.find()) {
            Optional<LocalDate> date = at(text, m.end());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> at(String text, int place) {
        Matcher m = PARTS.matcher(text).region(place, Math.min(text.length(), place + 20));
        if (!m.lookingAt() || !MONTHS.contains(m.group(2))) {
            return Optional.empty();
        }
        try {
            int month = MONTHS.indexOf(m.group(2)) + 1;
            return Optional.of(LocalDate.of(Integer.parseInt(m.group(3)), month, Integer.parseInt(m.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of an ordinal below a hundred: "Seventy-eighth" is 78. */
    static Optional<Integer> ordinal(String word) {
        String[] parts = word.toLowerCase(Locale.ROOT).split("-", 2);
        if (parts.length == 1) {
            int unit = UNITS.indexOf(parts[0]);
            return unit > 0 ? Optional.of(unit) : tens(parts[0], "ieth");
        }
        int unit = UNITS.indexOf(parts[1]);
        return unit > 0 && unit < 10 ? tens(parts[0], "y").map(t -> t + unit) : Optional.empty();
    }

    private static Optional<Integer> tens(String word, String ending) {
        return word.endsWith(ending)
                ? Optional.ofNullable(TENS.get(word.substring(0, word.length() - ending.length())))
                : Optional.empty();
    }
}
