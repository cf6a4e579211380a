package org.unres.find;

import java.time.LocalDate;
import java.util.Optional;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Symbol;

/**
 * What a printed number means as a number of one body: 74/175 of the General Assembly is A/RES/74/175.
 *
 * @param alone when a number without a body may mean it
 * @param years when the session sat, with its number; empty where the row does not say
 */
public record NumberReading(
        String rule, Kind kind, Body body, Symbol symbol, Alone alone, Optional<Sitting> years) {

    /** OWN_SHAPE: no other body has such numbers. YES: with a date that fits. NO: never without its body. */
    public enum Alone {
        OWN_SHAPE, YES, NO
    }

    /** The session of a number and the years of sessions. */
    record Sitting(SessionYears years, int session) {}

    /** Whether it can have been adopted on the printed date; a number without date fits. */
    public boolean fits(Optional<LocalDate> date) {
        return date.isEmpty()
                || years.isEmpty()
                || years.get().years().contain(date.get().getYear(), years.get().session());
    }
}
