package org.unres.authority;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Symbol;
import org.unres.model.Thing;

/**
 * The sessions of an organ that numbers them: "A" is the series of the General Assembly, whose seventy-eighth session is
 * {@code session/A/78}.
 *
 * @param letter the first part of the organ's symbols: "A/HRC"
 */
public record SessionSeries(Body body, String letter, String name) {
    private static final List<SessionSeries> ALL = List.of(
            new SessionSeries(Body.GENERAL_ASSEMBLY, "A", "General Assembly"),
            new SessionSeries(Body.HUMAN_RIGHTS_COUNCIL, "A/HRC", "Human Rights Council"),
            new SessionSeries(Body.ECONOMIC_AND_SOCIAL_COUNCIL, "E", "Economic and Social Council"));
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public static Optional<SessionSeries> of(Body body) {
        return ALL.stream().filter(s -> s.body.equals(body)).findFirst();
    }

    /** The series in which the resolution or decision with this symbol is numbered; empty for other documents. */
    public static Optional<SessionSeries> of(Symbol symbol) {
        return symbol.issuer().flatMap(SessionSeries::of);
    }

    /** @param number "78", "ES-10" or "2023" */
    public Thing session(String number) {
        return new Thing(Kind.SESSION, "session/" + letter + "/" + number, name + ", " + label(number));
    }

    /** Whether the organ names its sessions by years, as the Economic and Social Council does. */
    public boolean isByYear() {
        return body.equals(Body.ECONOMIC_AND_SOCIAL_COUNCIL);
    }

    // "78" is the seventy-eighth session, "2023" the 2023 session, "S-24" the session S-24.
    private static String label(String number) {
        return ORDINAL.matcher(number).matches()
                ? ordinal(Integer.parseInt(number)) + " session"
                : YEAR.matcher(number).matches() ? number + " session" : "session " + number;
    }

    private static String ordinal(int number) {
        return Language.ENGLISH.ordinals().words(number).orElse(number + "th");
    }
}
