package org.unres.find;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.language.Months;

/** The date printed behind a number: " of 18 December 2019", " (15 December 2004)", and with a slip " of18 December 2019". */
final class NumberDate {
    private final Pattern date;
    private final Months months;

    NumberDate(Language language) {
        months = language.months();
        this.date = language.pattern("dates.date-behind-number");
    }

    /** Where a date ends (its own start where there is none) and what it is. */
    record Hit(int end, Optional<LocalDate> date) {}

    Hit at(String text, int start) {
        Matcher m = this.date.matcher(text).region(start, text.length());
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return new Hit(start, Optional.empty());
        }
        boolean bracket = text.startsWith(" (", start);
        int end = m.group().endsWith(")") && !bracket ? m.end() - 1 : m.end();
        return new Hit(end, months.date(m.group(1), m.group(2), m.group(3)));
    }
}
