package org.unres.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** Graphs that fail when the last row about a document is deleted: all that was written before in the transaction is lost with it. */
public final class FailingOnce extends DatasetGraphWrapper {
    private final Node document;

    public FailingOnce(DatasetGraph dataset, Node document) {
        super(dataset);
        this.document = document;
    }

    @Override
    public void delete(Quad quad) {
        if (quad.getSubject().equals(document)) {
            throw new IllegalStateException("the disk is gone");
        }
        super.delete(quad);
    }
}
