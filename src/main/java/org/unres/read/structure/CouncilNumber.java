package org.unres.read.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/**
 * The number of a Security Council resolution from its title, be it damaged by text recognition: "Resolution 361 (197-4)
 * of 30 August 1974" is 361 (1974). The year in brackets is that of the adoption, so the date tells it as well.
 */
final class CouncilNumber {
    private static final Pattern NUMBER = Language.ENGLISH.pattern("council-number.number");
    private static final Pattern OLD_NUMBER = Language.ENGLISH.pattern("council-number.old-number");
    private static final Pattern OF = Language.ENGLISH.pattern("council-number.of");
    private static final Pattern OLD_DATE = Language.ENGLISH.pattern("council-number.old-date");
    private static final Pattern ADOPTED = Language.ENGLISH.pattern("council-number.adopted");
    private static final int FIRST_YEAR = 1946;

    private CouncilNumber() {}

    /** The number as it would be printed: "361 (1974)". */
    static Optional<String> of(String cover) {
        Matcher old = OLD_NUMBER.matcher(cover);
        if (old.find()) {
            return number(old, PrintedDates.after(OLD_DATE, cover).map(d -> d.getYear()));
        }
        Matcher m = NUMBER.matcher(cover);
        if (!m.find()) {
            return Optional.empty();
        }
        Optional<Integer> dated = PrintedDates.after(OF, cover.substring(m.end())).map(d -> d.getYear());
        return number(m, dated.or(() -> PrintedDates.after(ADOPTED, cover).map(d -> d.getYear())));
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
