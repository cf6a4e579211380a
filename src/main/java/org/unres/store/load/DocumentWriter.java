package org.unres.store.load;

import org.apache.jena.graph.Node;
import org.unres.store.dataset.DocumentQuads;

/** Writes documents into a store, each completely or not at all. */
public interface DocumentWriter {
    /** Writes a document in place of what the store may have of it. */
    void replace(DocumentQuads document);

    /** Remembers that an input of this SHA-256 holds the document of this graph too, and was left out. */
    void doubled(String sha256, Node graph);

    /** Takes the document of this graph, {@code graph/doc/E/RES/2023/26/en}, out of the store. */
    void remove(Node graph);
}
