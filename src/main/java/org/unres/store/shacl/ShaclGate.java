package org.unres.store.shacl;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.unres.store.dataset.BundledGraph;
import org.unres.store.dataset.DocumentQuads;

/**
 * Validates one document at a time against {@code ontology/shapes.ttl}, with the stubs of the works that it cites, the
 * authority files and the vocabularies.
 */
public final class ShaclGate {
    private final Shapes parsed = Shapes.parse(BundledGraph.SHAPES.read());
    private final List<ShaclShape> shapes = StreamSupport.stream(parsed.spliterator(), false).map(ShaclShape::of).toList();
    private final Graph curated =
            new MultiUnion(new Graph[] {BundledGraph.AUTHORITY.read(), BundledGraph.VOCABULARY.read()});

    /** What breaks a shape, in a fixed order; empty if the document conforms. */
    public List<ShapeViolation> violations(DocumentQuads document) {
        return violations(data(document));
    }

    List<ShapeViolation> violations(Graph data) {
        ValidationContext context = ValidationContext.create(parsed, data);
        shapes.forEach(shape -> shape.validate(context, data));
        return inOrder(context.generateReport());
    }

    static List<ShapeViolation> inOrder(ValidationReport report) {
        return report.getEntries().stream()
                .map(ShaclGate::violation)
                .distinct()
                .sorted(Comparator.comparing(ShapeViolation::focus).thenComparing(ShapeViolation::message))
                .toList();
    }

    /** The document, with the curated entries that it names and no others: the tests hold the authority itself against the shapes. */
    Graph data(DocumentQuads document) {
        Graph data = document.described();
        Set<Node> things = new HashSet<>();
        data.find().mapWith(Triple::getObject).filterKeep(Node::isURI).forEachRemaining(things::add);
        things.forEach(thing -> curated.find(thing, Node.ANY, Node.ANY).forEachRemaining(data::add));
        return data;
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
