package org.unres.guard.engine;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.guard.limits.RunningQuery;

/** The quads of a sequence that a graph does not have yet. */
public final class UnseenQuads implements Iterator<Quad> {
    private final Iterator<Quad> all;
    private final DatasetGraph graph;
    private Optional<Quad> next = Optional.empty();

    public UnseenQuads(Iterator<Quad> all, DatasetGraph graph) {
        this.all = all;
        this.graph = graph;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && all.hasNext()) {
            RunningQuery.check();
            next = Optional.of(all.next()).filter(quad -> !graph.contains(quad));
        }
        return next.isPresent();
    }

    @Override
    public Quad next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Quad quad = next.get();
        next = Optional.empty();
        return quad;
    }
}
