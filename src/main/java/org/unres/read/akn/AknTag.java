package org.unres.read.akn;

import java.util.Map;

/**
 * The start tag of an element, prefixes dropped: {@code <container name="Recalling">}.
 *
 * @param attributes by local name
 */
record AknTag(String name, Map<String, String> attributes) {
    /** The value of an attribute, empty where it is not given. */
    String value(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    boolean refersTo(String concept) {
        String value = value("refersTo");
        return value.equals(concept) || value.equals("#" + concept);
    }
}
