package org.unres.guard.engine;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;

/** The approximate number of characters of a row or a quad. */
public final class TermSizes {
    private TermSizes() {}

    public static long of(Binding row) {
        long[] size = {0};
        row.forEach((variable, node) -> size[0] += of(node));
        return size[0];
    }

    public static long of(Quad quad) {
        return of(quad.getGraph()) + of(quad.getSubject()) + of(quad.getPredicate()) + of(quad.getObject());
    }

    private static long of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().length();
        }
        return node.isURI() ? node.getURI().length() : node.toString().length();
    }
}
