package org.unres.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.rdf.Iris;
import org.unres.vocabulary.SchemaOrg;

/** Brings the graphs that ship with the program up to date in a store; the caller holds the transaction. */
final class BundledGraphs {
    private final DatasetGraph dataset;

    BundledGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The graphs that were replaced, since their files changed. */
    List<Node> refresh() {
        return BundledGraph.ALL.stream().filter(this::replaceIfChanged).map(BundledGraph::name).toList();
    }

    private boolean replaceIfChanged(BundledGraph bundled) {
        Node digest = NodeFactory.createLiteralString(bundled.sha256());
        if (dataset.contains(Iris.PROVENANCE_GRAPH, bundled.name(), SchemaOrg.SHA256, digest)) {
            return false;
        }
        Graph graph = bundled.read();
        dataset.deleteAny(bundled.name(), Node.ANY, Node.ANY, Node.ANY);
        graph.find(Triple.ANY).forEachRemaining(
                t -> dataset.add(bundled.name(), t.getSubject(), t.getPredicate(), t.getObject()));
        dataset.deleteAny(Iris.PROVENANCE_GRAPH, bundled.name(), SchemaOrg.SHA256, Node.ANY);
        dataset.add(Iris.PROVENANCE_GRAPH, bundled.name(), SchemaOrg.SHA256, digest);
        return true;
    }
}
