package org.unres.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Bibliographic Ontology that unres uses. */
public final class Bibo {
    public static final String NS = "http://purl.org/ontology/bibo/";

    public static final Node VOLUME = term("volume");

    private Bibo() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
