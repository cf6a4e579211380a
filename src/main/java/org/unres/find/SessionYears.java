package org.unres.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years in which a body adopts the resolutions of a session, as a row of {@code numbers.tsv} gives them:
 * "n+1945..n+1946" for session n of the General Assembly, "n/3+2005..n/3+2005" for the Human Rights Council (thirds count
 * as whole years). A printed date outside them says that the number is another body's.
 */
record SessionYears(Term first, Term last) {
    private static final Pattern FORM = Pattern.compile("(?:(\\d)\\*)?n(?:/(\\d))?(?:\\+(\\d{1,4}))?");

    private record Term(int times, int by, int plus) {
        static Term of(String printed) {
            Matcher m = FORM.matcher(printed);
            if (!m.matches()) {
                throw new IllegalArgumentException("not a year of a session: " + printed);
            }
            return new Term(number(m.group(1), 1), number(m.group(2), 1), number(m.group(3), 0));
        }

        private static int number(String digits, int otherwise) {
            return digits == null ? otherwise : Integer.parseInt(digits);
        }

        int at(int session) {
            return (times * session + by - 1) / by + plus;
        }
    }

    static SessionYears of(String printed) {
        String[] ends = printed.split("\\.\\.", 2);
        return new SessionYears(Term.of(ends[0]), Term.of(ends[ends.length - 1]));
    }

    /** Whether session {@code n} sat in a year. */
    boolean contain(int year, int n) {
        return first.at(n) <= year && year <= last.at(n);
    }
}
