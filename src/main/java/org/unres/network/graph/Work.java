package org.unres.network.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A node of the network, one of the works that cite or are cited: "A/RES/74/175", "treaty/27531". Its texts hold no control
 * characters, whatever the document held.
 *
 * @param id its path below {@code https://w3id.org/unres/id/}
 * @param label its name in English, or its symbol
 * @param title as printed, empty where it was not read or has none
 * @param symbol empty for what has none, as treaties
 * @param date of adoption or issue, where a text says it
 * @param year of the date, or else the one that the symbol tells
 * @param organ the name of the body that enacted it, or empty
 * @param read whether its text was read; otherwise it is only known from what cites it
 */
public record Work(
        String id,
        WorkKind kind,
        String label,
        String title,
        String symbol,
        Optional<LocalDate> date,
        OptionalInt year,
        String organ,
        boolean read) {
    public Work {
        label = PrintableText.of(label);
        title = PrintableText.of(title);
        symbol = PrintableText.of(symbol);
        organ = PrintableText.of(organ);
    }
}
