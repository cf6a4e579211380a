package org.unres.store.dataset;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph whose look-ups end when their query is cancelled, and at a maximum depth. ARQ evaluates property paths by
 * recursion. ARQ calls itself for each step of a path while the search for the step before is still open.
 */
final class CancellableGraph extends GraphWrapper {
    private static final int DEEPEST = 50_000;

    private final AtomicBoolean cancelled;
    private int depth;

    CancellableGraph(Graph graph, AtomicBoolean cancelled) {
        super(graph);
        this.cancelled = cancelled;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return new Step(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return new Step(super.find(subject, predicate, object));
    }

    private void check() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
        if (depth > DEEPEST) {
            throw new QueryExecException("a property path leads through more than 50,000 steps; give it another start");
        }
    }

    private final class Step extends WrappedIterator<Triple> {
        private boolean open = true;

        Step(ExtendedIterator<Triple> triples) {
            super(triples);
            depth++;
            check();
        }

        @Override
        public boolean hasNext() {
            boolean more = super.hasNext();
            if (!more) {
                end();
            }
            return more;
        }

        @Override
        public Triple next() {
            check();
            return super.next();
        }

        @Override
        public void close() {
            super.close();
            end();
        }

        private void end() {
            if (open) {
                open = false;
                depth--;
            }
        }
    }
}
