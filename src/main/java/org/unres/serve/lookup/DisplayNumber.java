package org.unres.serve.lookup;

import java.util.Locale;

/** Numbers of things on pages: "4,347". */
public final class DisplayNumber {
    private DisplayNumber() {}

    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
