package org.unres.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.rdf.Inference;
import org.unres.rdf.Iris;

/**
 * The graphs of the documents in a store, {@code graph/doc/E/RES/2023/26/en}, and their rows in the shared graphs. A
 * document is replaced whole; the caller holds the transaction.
 */
final class DocumentGraphs {
    private final DatasetGraph dataset;

    DocumentGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static boolean isDocumentGraph(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(Iris.GRAPH + "doc/");
    }

    List<Node> all() {
        return Iter.toList(Iter.filter(dataset.listGraphNodes(), DocumentGraphs::isDocumentGraph));
    }

    void replace(DocumentQuads document) {
        Set<Node> former = clear(document.graph());
        document.quads().forEach(dataset::add);
        former.forEach(this::inferAgain);
    }

    void remove(Node graph) {
        clear(graph).forEach(this::inferAgain);
    }

    // Stubs stay: others may cite the same. Gives the subjects whose inferred triples went with the document.
    private Set<Node> clear(Node graph) {
        Set<Node> subjects = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> subjects.add(q.getSubject()));
        dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        dataset.deleteAny(Iris.PROVENANCE_GRAPH, graph, Node.ANY, Node.ANY);
        subjects.removeIf(s -> !dataset.contains(Iris.INFERRED_GRAPH, s, Node.ANY, Node.ANY));
        subjects.forEach(s -> dataset.deleteAny(Iris.INFERRED_GRAPH, s, Node.ANY, Node.ANY));
        return subjects;
    }

    // The same paragraph may stand in the graph of another language, and keeps what follows from it there.
    private void inferAgain(Node subject) {
        List<Quad> stated = Iter.toList(Iter.filter(
                dataset.find(Node.ANY, subject, Node.ANY, Node.ANY), q -> isDocumentGraph(q.getGraph())));
        for (Quad quad : stated) {
            for (Triple follows : Inference.of(quad.asTriple())) {
                if (!dataset.contains(Quad.create(quad.getGraph(), follows))) {
                    dataset.add(Quad.create(Iris.INFERRED_GRAPH, follows));
                }
            }
        }
    }
}
