package org.unres.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph whose triples are found only as long as the query that looks for them is not cancelled. */
final class CancellableGraph extends GraphWrapper {
    private final AtomicBoolean cancelled;

    CancellableGraph(Graph graph, AtomicBoolean cancelled) {
        super(graph);
        this.cancelled = cancelled;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return watched(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return watched(super.find(subject, predicate, object));
    }

    private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
        check();
        return triples.mapWith(triple -> {
            check();
            return triple;
        });
    }

    private void check() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }
}
