package org.unres.rdf;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Replaces the base of data ({@code id/…}, {@code graph/…}) by that of a publisher; terms, concepts and rules keep theirs.
 */
public final class Rebase extends StreamRDFWrapper {
    private static final Pattern BASE = Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?/(?:[A-Za-z0-9._~-]+/)*+");

    private final String base;

    private Rebase(StreamRDF out, String base) {
        super(out);
        this.base = base;
    }

    /**
     * @param base an absolute http or https IRI that ends in "/"
     * @throws IllegalArgumentException if it is none
     */
    public static StreamRDF to(String base, StreamRDF out) {
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException("the base must be an http or https IRI that ends in \"/\", not " + base);
        }
        return base.equals(Iris.BASE) ? out : new Rebase(out, base);
    }

    @Override
    public void triple(Triple t) {
        super.triple(Triple.create(move(t.getSubject()), move(t.getPredicate()), move(t.getObject())));
    }

    @Override
    public void quad(Quad q) {
        super.quad(Quad.create(move(q.getGraph()), move(q.getSubject()), move(q.getPredicate()), move(q.getObject())));
    }

    private Node move(Node node) {
        if (node == null || !node.isURI()) {
            return node;
        }
        String iri = node.getURI();
        boolean data = iri.startsWith(Iris.ID) || iri.startsWith(Iris.GRAPH);
        return data ? NodeFactory.createURI(base + iri.substring(Iris.BASE.length())) : node;
    }
}
