package org.unres.store.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A parameter of a query, written {@code #+ param: symbol = E/RES/2023/26 -- the citing document}. */
public record QueryParameter(String name, String defaultValue, String description) {
    private static final Pattern FORM = Pattern.compile("(\\w++) = (.+?)(?: -- (.*))?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?");

    static QueryParameter parse(String written) {
        Matcher m = FORM.matcher(written.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("not of the form \"name = default -- description\": " + written);
        }
        return new QueryParameter(m.group(1), m.group(2), m.group(3) == null ? "" : m.group(3));
    }

    /** Whether the default is a number, and so every value must be. */
    public boolean isNumber() {
        return NUMBER.matcher(defaultValue).matches();
    }

    /**
     * The value as a term: a number where the default is one, otherwise a plain string.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    Node bind(String value) {
        if (!isNumber()) {
            return NodeFactory.createLiteralString(value);
        }
        if (!NUMBER.matcher(value.strip()).matches()) {
            throw new IllegalArgumentException(
                    "parameter " + name + " is a number such as " + defaultValue + ", not \"" + value + "\"");
        }
        return NodeFactory.createLiteralDT(value.strip(), XSDDatatype.XSDdecimal);
    }
}
