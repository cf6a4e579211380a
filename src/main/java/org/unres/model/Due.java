package org.unres.model;

import java.time.Period;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * When a mandate is to be carried out: "at its seventy-eighth session", "annually", "within 60 days", "by 2030".
 *
 * @param words as printed, in text order; the other components have their values where they are known
 * @param sessions {@code session/A/78}
 * @param dates a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year} each, as exact as printed
 * @param frequencies of the words, those that say how often: "annually"
 * @param interval how often: "every two years" is two years
 * @param within how long from now: "within 60 days", "for a period of one year"
 */
public record Due(
        List<String> words,
        List<Thing> sessions,
        List<Temporal> dates,
        List<String> frequencies,
        Optional<Period> interval,
        Optional<Period> within) {
    public static final Due UNSAID =
            new Due(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public Due {
        words = List.copyOf(words);
        sessions = List.copyOf(sessions);
        dates = List.copyOf(dates);
        frequencies = List.copyOf(frequencies);
    }
}
