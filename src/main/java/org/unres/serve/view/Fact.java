package org.unres.serve.view;

import java.util.List;
import org.unres.serve.lookup.DisplayNumber;
import org.unres.serve.lookup.NamedLink;

/**
 * A row of a page's table of facts: "Adopted at", "General Assembly, meeting 50, session 74".
 *
 * @param more how many values are not shown; empty for none
 */
public record Fact(String label, List<NamedLink> values, String more) {
    private static final int SHOWN = 300;
    private static final int FEW = 6;

    public Fact {
        values = List.copyOf(values);
    }

    /** The first of these values; the rest is counted. */
    static Fact of(String label, List<NamedLink> values) {
        String more = values.size() > SHOWN ? "and " + DisplayNumber.of(values.size() - SHOWN) + " more" : "";
        return new Fact(label, values.subList(0, Math.min(SHOWN, values.size())), more);
    }

    /** How many there are, where they are so many that the page folds them; empty for a few. */
    public String many() {
        return values.size() > FEW ? DisplayNumber.of(values.size()) : "";
    }
}
