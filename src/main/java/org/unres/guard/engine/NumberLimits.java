package org.unres.guard.engine;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.sparql.expr.NodeValue;
import org.unres.guard.limits.Refusal;

/**
 * Numbers and durations with which Java calculates in bounded time. Parsing of long numbers takes quadratic time. Days of a
 * duration are counted month by month, so {@code 'P999999999999D'} would take a year.
 */
final class NumberLimits {
    private static final int DIGITS = 9_000;
    private static final int TYPED = 1_000;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100_000_000);
    private static final DatatypeConstants.Field[] FIELDS = {
        DatatypeConstants.YEARS, DatatypeConstants.MONTHS, DatatypeConstants.DAYS, DatatypeConstants.HOURS,
        DatatypeConstants.MINUTES, DatatypeConstants.SECONDS
    };
    private static final Pattern NUMBER = Pattern.compile("[0-9]{" + (DIGITS + 1) + "}");
    private static final Pattern DURATION = Pattern.compile("P[0-9YMDTHS.]*?(?<![.0-9])[0-9]{9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{8}-[0-9]{2}");

    private NumberLimits() {}

    /** @throws Refusal 413 if a text would become a value that is too large; markup takes Java far more than its length */
    static void requireTyped(String value) {
        if (value.length() > TYPED) {
            throw Refusal.tooLarge(413, "A literal with a type may have 1,000 characters here.");
        }
        requireWritten(value);
    }

    /** @throws Refusal 413 if a number, date or duration is too large as it is written */
    static void requireWritten(String value) {
        if (NUMBER.matcher(value).find()) {
            throw Refusal.tooLarge(413, "The query makes a number of more than 9,000 digits.");
        }
        if (DATE.matcher(value).find() || DURATION.matcher(value).find()) {
            throw tooLong();
        }
    }

    /** @throws Refusal 413 if it is too large to be reckoned with further */
    static void require(NodeValue value) {
        if (value.isDuration()) {
            Duration duration = value.getDuration();
            for (DatatypeConstants.Field field : FIELDS) {
                Number number = duration.getField(field);
                if (number != null && new BigDecimal(number.toString()).abs().compareTo(LONGEST) > 0) {
                    throw tooLong();
                }
            }
        }
    }

    private static Refusal tooLong() {
        return Refusal.tooLarge(413, "The query makes a date or duration too far from today: more than 100,000,000 days.");
    }
}
