package org.unres.serve;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** Two datasets looked up as one: that of a document just read, then the store. */
final class Both extends DatasetGraphWrapper {
    private final DatasetGraph second;

    Both(DatasetGraph first, DatasetGraph second) {
        super(first);
        this.second = second;
    }

    @Override
    public Stream<Quad> stream(Node graph, Node subject, Node property, Node value) {
        return Stream.concat(get().stream(graph, subject, property, value), second.stream(graph, subject, property, value));
    }
}
