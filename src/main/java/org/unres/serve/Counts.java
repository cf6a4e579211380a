package org.unres.serve;

import java.util.Locale;

/** Numbers of things on pages: "4,347". */
final class Counts {
    private Counts() {}

    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
