package org.unres.read.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a Security Council resolution from its title, be it damaged by text recognition: "Resolution 361 (197-4)
 * of 30 August 1974" is 361 (1974). The year in brackets is that of the adoption, so the date tells it as well.
 */
final class CouncilNumber {
    private static final String DIGITS = "([0-9lIO|!\\[]{1,4})";
    private static final String YEAR = "(?: ?[(\\[{]([^)\\]}]{2,9})[)\\]}])?";
    private static final Pattern NUMBER = Pattern.compile("(?i:resolution)[\\s.:_]{0,3}" + DIGITS + YEAR + "(?=\\W|$)");
    private static final Pattern OLD_NUMBER = Pattern.compile("^" + DIGITS + YEAR + "\\W{0,3}(?i:resolution) of\\b");
    private static final Pattern OF = Pattern.compile("(?i)^\\W{0,4}of (?=\\d)");
    private static final Pattern OLD_DATE = Pattern.compile("(?i:resolution) of (?=\\d)");
    private static final Pattern ADOPTED = Pattern.compile("(?i)\\badopted by the security council [^\\[\\]]{1,80}?\\bon (?=\\d)");
    private static final int FIRST_YEAR = 1946;

    private CouncilNumber() {}

    /** The number as it would be printed: "361 (1974)". */
    static Optional<String> of(String cover) {
        Matcher old = OLD_NUMBER.matcher(cover);
        if (old.find()) {
            return number(old, EnglishDates.after(OLD_DATE, cover).map(d -> d.getYear()));
        }
        Matcher m = NUMBER.matcher(cover);
        if (!m.find()) {
            return Optional.empty();
        }
        Optional<Integer> dated = EnglishDates.after(OF, cover.substring(m.end())).map(d -> d.getYear());
        return number(m, dated.or(() -> EnglishDates.after(ADOPTED, cover).map(d -> d.getYear())));
    }

    private static Optional<String> number(Matcher m, Optional<Integer> dated) {
        String number = digits(m.group(1)).replaceFirst("^0+", "");
        String printed = m.group(2) == null ? "" : digits(m.group(2).replaceAll("[ .,_-]", ""));
        Optional<Integer> year = dated.filter(y -> y >= FIRST_YEAR)
                .or(() -> printed.matches("(?:19|20)\\d{2}") ? Optional.of(Integer.parseInt(printed)) : Optional.empty());
        return number.isEmpty() ? Optional.empty() : year.map(y -> number + " (" + y + ")");
    }

    private static String digits(String printed) {
        return printed.replaceAll("[lI|!\\[]", "1").replace('O', '0');
    }
}
