package org.unres.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.model.Relation;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Unres;

/**
 * The graphs of the documents in a store, {@code graph/doc/E/RES/2023/26/en}, and their rows in the shared graphs. A
 * document is replaced whole; the caller holds the transaction.
 */
final class DocumentGraphs {
    private static final Set<Node> STANCES = Arrays.stream(Relation.values())
            .filter(r -> r != Relation.CITES)
            .map(r -> NodeFactory.createURI(Unres.NS + r.term()))
            .collect(Collectors.toUnmodifiableSet());

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

    // Stubs stay: others may cite the same.
    private Set<Node> clear(Node graph) {
        Set<Node> subjects = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> subjects.add(q.getSubject()));
        dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        dataset.deleteAny(Iris.PROVENANCE_GRAPH, graph, Node.ANY, Node.ANY);
        subjects.forEach(s -> dataset.deleteAny(Iris.INFERRED_GRAPH, s, Node.ANY, Node.ANY));
        return subjects;
    }

    // The same paragraph may stand in the graph of another language, and keeps what follows from it there.
    private void inferAgain(Node subject) {
        Iterator<Quad> direct = Iter.filter(
                dataset.find(Node.ANY, subject, Node.ANY, Node.ANY),
                q -> isDocumentGraph(q.getGraph()) && STANCES.contains(q.getPredicate()));
        List<Node> cited = Iter.toList(Iter.map(direct, Quad::getObject));
        cited.forEach(c -> dataset.add(Iris.INFERRED_GRAPH, subject, Unres.CITES, c));
    }
}
