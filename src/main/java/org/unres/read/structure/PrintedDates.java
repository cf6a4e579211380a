package org.unres.read.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/** Dates as documents print them: "25 July 2023". */
final class PrintedDates {
    private static final Pattern PARTS = Language.ENGLISH.pattern("dates.parts");

    private PrintedDates() {}

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
        return m.lookingAt() ? Language.ENGLISH.months().date(m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }
}
