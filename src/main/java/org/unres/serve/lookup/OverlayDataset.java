package org.unres.serve.lookup;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** Two datasets looked up as one: that of a document just read, then the store. */
public final class OverlayDataset extends DatasetGraphWrapper {
    private final DatasetGraph second;

    public OverlayDataset(DatasetGraph first, DatasetGraph second) {
        super(first);
        this.second = second;
    }

    @Override
    public Stream<Quad> stream(Node graph, Node subject, Node property, Node value) {
        return Stream.concat(get().stream(graph, subject, property, value), second.stream(graph, subject, property, value));
    }
}
