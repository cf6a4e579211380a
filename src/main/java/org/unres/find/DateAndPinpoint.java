package org.unres.find;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/** The date printed behind a number, with pinpoints before or behind it: "59/276, section XI, of 23 December 2004". */
final class DateAndPinpoint {
    private final Pinpoints pinpoints;
    /** A year that stands behind a number by a slip: "70/1 (2015)". */
    private final Pattern year;
    private final NumberDate dates;

    DateAndPinpoint(Language language) {
        year = language.pattern("dates.year-by-slip");
        pinpoints = new Pinpoints(language);
        dates = new NumberDate(language);
    }

    /** The end of what follows, and what it says; {@code dated} also where the date is no day of the calendar. */
    record Found(int end, Optional<String> pinpoint, Optional<LocalDate> date, boolean dated) {}

    Found at(String text, int start) {
        Matcher slip = year.matcher(text).region(start, text.length());
        Pinpoints.Hit before = pinpoints.at(text, slip.lookingAt() ? slip.end() : start);
        NumberDate.Hit date = dates.at(text, before.end());
        Pinpoints.Hit behind = pinpoints.at(text, date.end());
        boolean dated = date.end() > before.end();
        return new Found(behind.end(), before.part().or(behind::part), date.date(), dated);
    }
}
