package org.unres.serve.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Dct;
import org.unres.vocabulary.Unres;

/**
 * The text of a document in one language as its graph, {@code graph/doc/E/RES/2023/26/en}, holds it: its parts in reading order,
 * each with its citations in text order.
 */
public record DocumentText(Node graph, String language, List<Part> parts, List<Node> mandates) {
    private static final String ENGLISH = "en";
    private static final List<Node> KINDS =
            List.of(Unres.OPERATIVE_PARAGRAPH, Unres.PREAMBULAR_PARAGRAPH, Unres.FOOTNOTE, Unres.ANNEX);

    /** A paragraph, heading, footnote or header with its text. */
    public record Part(Node node, Node type, int order, String text, List<Cited> citations) {}

    /** A citation: what is cited from one place of a part to another, in code points. */
    public record Cited(Node node, Node target, Node relation, int start, int end) {}

    /** The text of a document, in English where it has several; none where it was only cited. Must be called in a transaction. */
    public static Optional<DocumentText> of(DatasetGraph dataset, Node document) {
        Triples triples = new Triples(dataset);
        Map<String, Node> graphs = new HashMap<>();
        triples.subjects(Dct.SUBJECT, document)
                .forEach(g -> triples.words(g, Dct.LANGUAGE).ifPresent(language -> graphs.put(language, g)));
        return graphs.keySet().stream()
                .min(Comparator.comparing((String language) -> !language.equals(ENGLISH)).thenComparing(l -> l))
                .map(language -> of(graphs.get(language), language, read(dataset, graphs.get(language))));
    }

    private static DocumentText of(Node name, String language, Graph graph) {
        List<Part> parts = parts(graph);
        return new DocumentText(name, language, parts, mandates(graph, parts));
    }

    // Mandates are below the paragraph that gives them: ".../op/36/mandate/1".
    private static List<Node> mandates(Graph graph, List<Part> parts) {
        Map<String, Integer> orders = new HashMap<>();
        parts.forEach(part -> orders.put(part.node().getURI(), part.order()));
        return closing(graph.stream(Node.ANY, Unres.CREATES_MANDATE, Node.ANY))
                .map(Triple::getObject)
                .distinct()
                .sorted(Comparator.comparingInt((Node m) -> orders.getOrDefault(part(m), Integer.MAX_VALUE))
                        .thenComparing(m -> m.toString()))
                .toList();
    }

    private static String part(Node mandate) {
        String iri = mandate.toString();
        int end = iri.lastIndexOf("/mandate/");
        return end < 0 ? iri : iri.substring(0, end);
    }

    // The part of the graph that the page needs, without acts and names.
    private static Graph read(DatasetGraph dataset, Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        List.of(Unres.TEXT, Unres.ORDER, Unres.CREATES_MANDATE)
                .forEach(property -> add(dataset.find(name, Node.ANY, property, Node.ANY), graph));
        KINDS.forEach(kind -> add(dataset.find(name, Node.ANY, RDF.type.asNode(), kind), graph));
        List<Node> citations = closing(dataset.stream(name, Node.ANY, RDF.type.asNode(), Unres.CITATION).map(Quad::asTriple))
                .map(Triple::getSubject).toList();
        citations.forEach(citation -> add(dataset.find(name, citation, Node.ANY, Node.ANY), graph));
        return graph;
    }

    private static void add(Iterator<Quad> quads, Graph graph) {
        quads.forEachRemaining(q -> graph.add(q.asTriple()));
    }

    private static List<Part> parts(Graph graph) {
        Map<Node, List<Cited>> citations = citations(graph);
        List<Part> parts = new ArrayList<>();
        graph.find(Node.ANY, Unres.TEXT, Node.ANY).forEachRemaining(t -> number(graph, t.getSubject(), Unres.ORDER)
                .ifPresent(order -> parts.add(new Part(t.getSubject(), type(graph, t.getSubject()), order,
                        t.getObject().getLiteralLexicalForm(), citations.getOrDefault(t.getSubject(), List.of())))));
        parts.sort(Comparator.comparingInt(Part::order).thenComparing(p -> p.node().getURI()));
        return parts;
    }

    private static Map<Node, List<Cited>> citations(Graph graph) {
        Map<Node, List<Cited>> citations = new HashMap<>();
        graph.find(Node.ANY, RDF.type.asNode(), Unres.CITATION).forEachRemaining(t -> {
            Node node = t.getSubject();
            object(graph, node, Unres.OCCURS_IN)
                    .ifPresent(part -> citations.computeIfAbsent(part, p -> new ArrayList<>()).addAll(cited(graph, node)));
        });
        citations.values().forEach(list -> list.sort(Comparator.comparingInt(Cited::start)
                .thenComparing(Cited::end, Comparator.reverseOrder()).thenComparing(c -> c.node().getURI())
                .thenComparing(c -> c.target().toString())));
        return citations;
    }

    // The volumes of a treaty series are cited by the same words.
    private static List<Cited> cited(Graph graph, Node node) {
        Optional<Node> relation = object(graph, node, Cito.HAS_CITATION_CHARACTERIZATION);
        Optional<Integer> start = number(graph, node, Unres.START);
        Optional<Integer> end = number(graph, node, Unres.END);
        return relation.isPresent() && start.isPresent() && end.isPresent()
                ? closing(graph.stream(node, Cito.HAS_CITED_ENTITY, Node.ANY))
                        .map(t -> new Cited(node, t.getObject(), relation.get(), start.get(), end.get()))
                        .toList()
                : List.of();
    }

    // The most specific type: "operative paragraph" before "paragraph", which is one as well.
    private static Node type(Graph graph, Node part) {
        List<Node> types = closing(graph.stream(part, RDF.type.asNode(), Node.ANY)).map(Triple::getObject).toList();
        return KINDS.stream().filter(types::contains).findFirst().orElse(Unres.DOCUMENT_PART);
    }

    private static Stream<Triple> closing(Stream<Triple> stream) {
        try (stream) {
            return stream.toList().stream();
        }
    }

    private static Optional<Node> object(Graph graph, Node subject, Node property) {
        return closing(graph.stream(subject, property, Node.ANY)).map(Triple::getObject).findFirst();
    }

    private static Optional<Integer> number(Graph graph, Node subject, Node property) {
        return object(graph, subject, property).filter(Node::isLiteral).map(Node::getLiteralValue)
                .filter(Number.class::isInstance).map(n -> ((Number) n).intValue());
    }
}
