package org.unres.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Citation Typing Ontology that unres uses. */
public final class Cito {
    public static final String NS = "http://purl.org/spar/cito/";

    public static final Node CITATION = term("Citation");

    public static final Node CITES = term("cites");
    public static final Node HAS_CITING_ENTITY = term("hasCitingEntity");
    public static final Node HAS_CITED_ENTITY = term("hasCitedEntity");
    public static final Node HAS_CITATION_CHARACTERIZATION = term("hasCitationCharacterization");

    private Cito() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
