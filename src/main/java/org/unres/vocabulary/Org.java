package org.unres.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Organization Ontology that unres uses. */
public final class Org {
    public static final String NS = "http://www.w3.org/ns/org#";

    public static final Node ORGANIZATION = term("Organization");
    public static final Node POST = term("Post");

    public static final Node POST_IN = term("postIn");
    public static final Node SUB_ORGANIZATION_OF = term("subOrganizationOf");

    private Org() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
