package org.unres.serve;

import java.util.List;

/**
 * A row of a page's table of facts: "Adopted", "18 December 2019".
 *
 * @param more how many values are not shown; empty for none
 */
record Fact(String label, List<Linked> values, String more) {
    static final int SHOWN = 50;

    Fact {
        values = List.copyOf(values);
    }

    /** The first fifty of these values; the rest is counted. */
    static Fact of(String label, List<Linked> values) {
        return new Fact(label, values.subList(0, Math.min(SHOWN, values.size())), more(values.size()));
    }

    static String more(int values) {
        return values > SHOWN ? "and " + (values - SHOWN) + " more" : "";
    }
}
