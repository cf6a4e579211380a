package org.unres.store.dataset;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.rdf.Iris;
import org.unres.vocabulary.SchemaOrg;

/** Brings the graphs that ship with the program up to date in a store; the caller holds the transaction. */
public final class BundledGraphs {
    private final DatasetGraph dataset;

    public BundledGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public boolean isStale() {
        return BundledGraph.ALL.stream().anyMatch(this::isStale);
    }

    /** Replaces the graphs whose files changed. */
    public void refresh() {
        BundledGraph.ALL.stream().filter(this::isStale).forEach(bundled -> {
            dataset.deleteAny(bundled.name(), Node.ANY, Node.ANY, Node.ANY);
            dataset.deleteAny(Iris.PROVENANCE_GRAPH, bundled.name(), SchemaOrg.SHA256, Node.ANY);
            write(bundled, dataset::add);
        });
    }

    /** All of them, for a new store. */
    public static void write(Consumer<Quad> out) {
        BundledGraph.ALL.forEach(bundled -> write(bundled, out));
    }

    private static void write(BundledGraph bundled, Consumer<Quad> out) {
        bundled.read().find(Triple.ANY).forEachRemaining(t -> out.accept(Quad.create(bundled.name(), t)));
        out.accept(digest(bundled));
    }

    private boolean isStale(BundledGraph bundled) {
        return !dataset.contains(digest(bundled));
    }

    private static Quad digest(BundledGraph bundled) {
        return Quad.create(Iris.PROVENANCE_GRAPH, bundled.name(), SchemaOrg.SHA256,
                NodeFactory.createLiteralString(bundled.sha256()));
    }
}
