package org.unres.authority;

import java.util.List;
import org.unres.model.Thing;

/**
 * A name found in a text, with what it stands for: "Convention … and the Protocols thereto" stands for four treaties.
 *
 * @param start of the name, in UTF-16 units of the text
 * @param end just behind it
 * @param brief whether it is a short form ("Office") that needs its full name earlier in the document
 */
public record Name(int start, int end, List<Thing> things, boolean brief) {
    public Name {
        things = List.copyOf(things);
    }
}
