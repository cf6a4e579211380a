package org.unres.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unres.vocabulary.BundledTurtle;
import org.unres.vocabulary.Unres;

/**
 * The triples that follow from one by the super-classes and super-properties of {@code ontology/unres.ttl}: who recalls,
 * cites. They are stored, so that a plain query needs no reasoner. Only unres's own terms are followed.
 */
public final class Inference {
    private static final Map<Node, Set<Node>> SUPER = read();

    private Inference() {}

    /** The triples that follow from a triple, without the triple itself. */
    public static List<Triple> of(Triple triple) {
        boolean type = triple.getPredicate().equals(RDF.type.asNode());
        Node term = type ? triple.getObject() : triple.getPredicate();
        Set<Node> supers = SUPER.get(term);
        if (supers == null) {
            return List.of();
        }
        List<Triple> follows = new ArrayList<>();
        for (Node above : supers) {
            follows.add(type
                    ? Triple.create(triple.getSubject(), triple.getPredicate(), above)
                    : Triple.create(triple.getSubject(), above, triple.getObject()));
        }
        return follows;
    }

    private static Map<Node, Set<Node>> read() {
        Graph graph = BundledTurtle.read(List.of("ontology/unres.ttl"));
        Map<Node, Set<Node>> above = new HashMap<>();
        for (Node relation : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())) {
            graph.stream(Node.ANY, relation, Node.ANY)
                    .map(Triple::getSubject)
                    .filter(Inference::isOwn)
                    .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                    .forEach(term -> collect(graph, term, above.computeIfAbsent(term, t -> new LinkedHashSet<>())));
        }
        return above;
    }

    private static void collect(Graph graph, Node term, Set<Node> above) {
        for (Node relation : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())) {
            graph.stream(term, relation, Node.ANY)
                    .map(Triple::getObject)
                    .filter(Inference::isOwn)
                    .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                    .filter(above::add)
                    .forEach(next -> collect(graph, next, above));
        }
    }

    private static boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(Unres.NS);
    }
}
