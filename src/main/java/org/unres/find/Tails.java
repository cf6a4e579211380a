package org.unres.find;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows a number: its date with pinpoints before or behind it, "59/276, section XI, of 23 December 2004". */
final class Tails {
    private static final Pattern SLIP = Pattern.compile(" \\((?:19|20)\\d\\d\\)| (?:19|20)\\d\\d(?= of )");

    private final Pinpoints pinpoints = new Pinpoints();

    /** The end of what follows, and what it says; {@code dated} also where the date is no day of the calendar. */
    record Tail(int end, Optional<String> pinpoint, Optional<LocalDate> date, boolean dated) {}

    Tail at(String text, int start) {
        Matcher year = SLIP.matcher(text).region(start, text.length());
        Pinpoints.Hit before = pinpoints.at(text, year.lookingAt() ? year.end() : start);
        Dates.Hit date = Dates.at(text, before.end());
        Pinpoints.Hit behind = pinpoints.at(text, date.end());
        boolean dated = date.end() > before.end();
        return new Tail(behind.end(), before.part().or(behind::part), date.date(), dated);
    }
}
