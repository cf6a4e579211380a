package org.unres.store.links;

import java.util.Set;
import java.util.regex.Pattern;
import org.unres.model.Symbol;

/**
 * The title, date and citations of a document that decide to which series it belongs.
 *
 * @param date of adoption, "2021-06-30"
 * @param body whose text it is, "body/general-assembly"
 * @param cites the symbols that it cites, "A/RES/72/284" among them
 */
public record SeriesMember(Symbol symbol, SeriesTitle title, String date, String body, Set<String> cites)
        implements Comparable<SeriesMember> {
    private static final Pattern LETTER = Pattern.compile("(?<=[0-9])[A-Z]{1,2}$");

    public SeriesMember {
        cites = Set.copyOf(cites);
    }

    /** Its symbol without the letter of a part: A/RES/75/253 of A/RES/75/253B. */
    String unlettered() {
        return LETTER.matcher(symbol.value()).replaceFirst("");
    }

    String letter() {
        return symbol.value().substring(unlettered().length());
    }

    /** The session or year in which it is numbered: "A/RES/75/". */
    String sitting() {
        return symbol.value().substring(0, symbol.value().lastIndexOf('/') + 1);
    }

    /** Whose series it can belong to: resolutions of a body continue resolutions, and decisions decisions. */
    String series() {
        return body + (symbol.isDecision() ? " decision" : " resolution");
    }

    boolean cites(SeriesMember other) {
        return cites.contains(other.symbol.value()) || (!isPartOfTheSame(other) && cites.contains(other.unlettered()));
    }

    boolean isPartOfTheSame(SeriesMember other) {
        return unlettered().equals(other.unlettered());
    }

    // By date, and within a day by number.
    @Override
    public int compareTo(SeriesMember other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : byNumbers(symbol.value(), other.symbol.value());
    }

    // As strings, but A/RES/74/9 before A/RES/74/10.
    private static int byNumbers(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        int start = at;
        while (start > 0 && isDigit(a, start - 1)) {
            start--;
        }
        int lengths = Integer.compare(digitsEnd(a, start), digitsEnd(b, start));
        boolean numbers = isDigit(a, start) && isDigit(b, start);
        return numbers && lengths != 0 ? lengths : a.compareTo(b);
    }

    private static int digitsEnd(String symbol, int start) {
        int end = start;
        while (isDigit(symbol, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String symbol, int at) {
        return at < symbol.length() && symbol.charAt(at) >= '0' && symbol.charAt(at) <= '9';
    }
}
