package org.unres.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of FOAF that unres uses. */
public final class Foaf {
    public static final String NS = "http://xmlns.com/foaf/0.1/";

    public static final Node AGENT = term("Agent");
    public static final Node GROUP = term("Group");
    public static final Node PROJECT = term("Project");
    public static final Node PRIMARY_TOPIC = term("primaryTopic");

    private Foaf() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
