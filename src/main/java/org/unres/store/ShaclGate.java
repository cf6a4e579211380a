package org.unres.store;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * {@code ontology/shapes.ttl}, held against one document at a time together with the stubs of what it cites, the
 * authority files and the vocabularies. Safe to use from many threads.
 */
public final class ShaclGate {
    private final Shapes shapes = Shapes.parse(BundledGraph.SHAPES.read());
    private final Graph curated =
            new MultiUnion(new Graph[] {BundledGraph.AUTHORITY.read(), BundledGraph.VOCABULARY.read()});

    /** What breaks a shape, in a fixed order; empty if the document conforms. */
    public List<ShapeViolation> violations(DocumentQuads document) {
        Graph described = document.described();
        Graph data = new MultiUnion(new Graph[] {described, named(described)});
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(ShaclGate::violation)
                .distinct()
                .sorted(Comparator.comparing(ShapeViolation::focus).thenComparing(ShapeViolation::message))
                .toList();
    }

    // The curated entries that the document names, no others: the tests hold the authority itself against the shapes.
    private Graph named(Graph document) {
        Graph named = GraphFactory.createDefaultGraph();
        document.stream()
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .flatMap(thing -> curated.stream(thing, Node.ANY, Node.ANY))
                .forEach(named::add);
        return named;
    }

    private static ShapeViolation violation(ReportEntry entry) {
        String about = Stream.of(entry.resultPath(), entry.value())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .reduce("", (a, b) -> a + " " + b);
        String message = entry.message() + (about.isEmpty() ? "" : " (" + about.strip() + ")");
        return new ShapeViolation(entry.focusNode().toString(), message, entry.severity() == Severity.Violation);
    }
}
