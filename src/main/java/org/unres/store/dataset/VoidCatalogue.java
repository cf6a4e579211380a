package org.unres.store.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.rdf.Iris;

/**
 * The VoID description of every named graph in {@code graph/catalogue}, counted from the data; the catalogue does not
 * describe itself. The caller holds the transaction.
 */
public final class VoidCatalogue {
    private static final Node CATALOGUE = Iris.CATALOGUE_GRAPH;
    // The catalogue itself, and what is no longer there, are no part of what is offered.
    private static final Set<Node> LEFT_OUT = Set.of(CATALOGUE, Iris.REMOVED_GRAPH);
    private static final Node DATASET = Iris.id("dataset");
    private static final Node SPACE = NodeFactory.createLiteralString(Iris.ID);

    private final DatasetGraph dataset;

    public VoidCatalogue(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Describes every graph anew; those that are empty leave the catalogue. */
    public void describe() {
        all().stream().filter(g -> !LEFT_OUT.contains(g)).forEach(this::describe);
        dataset.deleteAny(CATALOGUE, DATASET, NodeFactory.createURI("http://rdfs.org/ns/void#triples"), Node.ANY);
        add(new InternalQuery("describe-dataset").construct(dataset,
                Map.of("dataset", DATASET, "catalogue", CATALOGUE, "space", SPACE)));
    }

    // Those of the store, and those that the catalogue still has.
    private List<Node> all() {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        new InternalQuery("described").select(dataset, Map.of("catalogue", CATALOGUE))
                .forEachRemaining(row -> graphs.add(row.get("graph")));
        return graphs.stream().distinct().toList();
    }

    /** Describes one graph anew; one that is empty leaves the catalogue. The sum stays as it was counted. */
    public void describe(Node graph) {
        String path = graph.getURI().substring(Iris.GRAPH.length());
        Node symbols = Iris.graph("catalogue/documents/" + path);
        Node citing = Iris.graph("catalogue/citations/" + path);
        List.of(graph, symbols, citing).forEach(n -> dataset.deleteAny(CATALOGUE, n, Node.ANY, Node.ANY));
        dataset.deleteAny(CATALOGUE, DATASET, Node.ANY, graph);
        if (dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
            Map<String, Node> values = new HashMap<>(GraphCounts.of(dataset, graph).values());
            values.putAll(Map.of("graph", graph, "dataset", DATASET, "symbols", symbols, "citing", citing));
            add(new InternalQuery("describe-graph").construct(dataset, values));
        }
    }

    private void add(Graph described) {
        described.find(Triple.ANY).forEachRemaining(t -> dataset.add(CATALOGUE, t.getSubject(), t.getPredicate(), t.getObject()));
    }
}
