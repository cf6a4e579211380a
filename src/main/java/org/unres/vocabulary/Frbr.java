package org.unres.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of FRBR in RDF that unres uses. */
public final class Frbr {
    public static final String NS = "http://purl.org/vocab/frbr/core#";

    public static final Node SUPPLEMENT_OF = term("supplementOf");

    private Frbr() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
