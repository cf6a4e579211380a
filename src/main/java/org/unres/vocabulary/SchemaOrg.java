package org.unres.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of schema.org that unres uses. */
public final class SchemaOrg {
    public static final String NS = "http://schema.org/";

    public static final Node COUNTRY = term("Country");
    public static final Node EVENT = term("Event");

    public static final Node MENTIONS = term("mentions");
    public static final Node NAME = term("name");
    public static final Node SHA256 = term("sha256");

    private SchemaOrg() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
