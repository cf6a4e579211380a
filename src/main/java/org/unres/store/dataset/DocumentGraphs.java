package org.unres.store.dataset;

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
 * The graphs of the documents in a store, {@code graph/doc/E/RES/2023/26/en}, and their statements in the shared graphs. A
 * document is replaced as a whole, but only the differences are written. The caller holds the transaction.
 */
public final class DocumentGraphs {
    private final DatasetGraph dataset;

    public DocumentGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public static boolean isDocumentGraph(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(Iris.GRAPH + "doc/");
    }

    public void replace(DocumentQuads document) {
        Set<Quad> former = own(document.graph());
        if (former.isEmpty()) {
            document.quads().forEach(dataset::add);
            return;
        }
        Set<Quad> changed = new HashSet<>(former);
        document.quads().forEach(changed::remove);
        changed.forEach(dataset::delete);
        for (Quad quad : document.quads()) {
            if (!quad.getGraph().equals(Iris.INFERRED_GRAPH) && !former.contains(quad)) {
                dataset.add(quad);
                changed.add(quad);
            }
        }
        inferAgain(document.graph(), changed);
    }

    public void remove(Node graph) {
        Set<Quad> former = own(graph);
        former.forEach(dataset::delete);
        inferAgain(graph, former);
    }

    // Stubs stay: others may cite the same.
    private Set<Quad> own(Node graph) {
        Set<Quad> own = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(own::add);
        dataset.find(Iris.PROVENANCE_GRAPH, graph, Node.ANY, Node.ANY).forEachRemaining(own::add);
        return own;
    }

    // What follows from the graphs of all languages about the things of which this one says other things now.
    private void inferAgain(Node graph, Set<Quad> changed) {
        Set<Node> subjects = new HashSet<>();
        changed.stream().filter(q -> q.getGraph().equals(graph)).forEach(q -> subjects.add(q.getSubject()));
        for (Node subject : subjects) {
            Set<Quad> follows = new HashSet<>();
            stated(subject).forEach(quad -> follow(quad, follows));
            for (Quad inferred : Iter.toList(dataset.find(Iris.INFERRED_GRAPH, subject, Node.ANY, Node.ANY))) {
                if (!follows.remove(inferred)) {
                    dataset.delete(inferred);
                }
            }
            follows.forEach(dataset::add);
        }
    }

    private List<Quad> stated(Node subject) {
        return Iter.toList(Iter.filter(
                dataset.find(Node.ANY, subject, Node.ANY, Node.ANY), q -> isDocumentGraph(q.getGraph())));
    }

    private void follow(Quad quad, Set<Quad> follows) {
        for (Triple triple : Inference.of(quad.asTriple())) {
            if (!dataset.contains(Quad.create(quad.getGraph(), triple))) {
                follows.add(Quad.create(Iris.INFERRED_GRAPH, triple));
            }
        }
    }
}
