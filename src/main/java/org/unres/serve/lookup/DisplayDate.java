package org.unres.serve.lookup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days on pages: "28 November 2026", by universal time. */
public final class DisplayDate {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private DisplayDate() {}

    public static String of(Instant time) {
        return DAY.format(time);
    }
}
