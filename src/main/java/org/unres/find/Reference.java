package org.unres.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unres.model.Kind;
import org.unres.model.Symbol;
import org.unres.model.Thing;

/**
 * A reference as printed, before it is known whose it is: {@code start}-{@code end} are its place in UTF-16 units of the
 * block's text.
 */
public sealed interface Reference {
    int start();

    int end();

    /**
     * A resolution or decision by number: "its resolution 74/175 of 18 December 2019".
     *
     * @param readings what the number can mean, a symbol for each body whose numbers have this shape
     * @param continues whether it is a letter alone that continues the number before: "B" in "53/243 A and B"
     * @param list where the first number of its list stands, the same for all of them
     */
    record Numbered(
            int start,
            int end,
            Organ organ,
            List<NumberReading> readings,
            Optional<String> pinpoint,
            Optional<LocalDate> date,
            boolean continues,
            int list)
            implements Reference {}

    /** A document symbol: "E/CN.15/2023/5". */
    record Symbolic(int start, int end, Kind kind, Symbol symbol, Optional<String> pinpoint, String rule)
            implements Reference {}

    /**
     * Places in a treaty series: "United Nations, Treaty Series, vols. 2225, 2237, 2241 and 2326, No. 39574".
     *
     * @param series "unts" or "lnts"; empty where "Ibid." stands for it
     */
    record Series(int start, int end, Optional<String> series, List<Entry> entries) implements Reference {
        /** A registration number and a volume. */
        public record Entry(String number, String volume) {}
    }

    /** "Ibid." that repeats the note before, or another place in its document: "Ibid., annex II". */
    record Ibid(int start, int end, Optional<String> pinpoint) implements Reference {}

    /**
     * A name of the authority: "Nelson Mandela Rules", "Secretary-General".
     *
     * @param brief whether it is a short form that needs its full name earlier in the document
     */
    record Named(int start, int end, List<Thing> things, boolean brief) implements Reference {}

    /** A treaty or instrument that no authority entry names: "Jeddah Declaration of Commitment to Protect the Civilians of Sudan". */
    record Coined(int start, int end, Thing thing) implements Reference {}

    /** A short form that the document itself defines for something named before: "the Convention", "RTGNU". */
    record Defined(int start, int end, Thing thing) implements Reference {}

    /** A publication without symbol, printed in italics: "Handbook on Children Recruited and Exploited by …". */
    record Titled(int start, int end, String slug, String title) implements Reference {}
}
