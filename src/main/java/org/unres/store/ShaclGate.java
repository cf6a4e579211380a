package org.unres.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.unres.model.Problem;
import org.unres.rdf.ConvertResult;

/**
 * {@code ontology/shapes.ttl}, held against one document at a time together with the stubs of what it cites, the
 * authority files and the vocabularies. Safe to use from many threads.
 */
public final class ShaclGate {
    private final Shapes shapes = Shapes.parse(BundledGraph.SHAPES.read());
    private final Graph authority = BundledGraph.AUTHORITY.read();
    private final Graph vocabulary = BundledGraph.VOCABULARY.read();

    /** What breaks a shape, in a fixed order; empty if the document conforms. */
    public List<ShapeViolation> violations(DocumentQuads document) {
        Graph data = new MultiUnion(new Graph[] {document.described(), authority, vocabulary});
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(ShaclGate::violation)
                .distinct()
                .sorted(Comparator.comparing(ShapeViolation::focus).thenComparing(ShapeViolation::message))
                .toList();
    }

    /** The same as problems of the file that the document was read from. */
    public List<Problem> problems(ConvertResult converted, DocumentQuads document) {
        return violations(document).stream().map(v -> problem(converted, v)).toList();
    }

    private static Problem problem(ConvertResult converted, ShapeViolation violation) {
        Problem.Severity severity = violation.grave() ? Problem.Severity.ERROR : Problem.Severity.WARNING;
        return new Problem(severity, Problem.Code.SHAPE_VIOLATION, converted.file().toString(), violation.toString());
    }

    private static ShapeViolation violation(ReportEntry entry) {
        String about = Stream.of(entry.resultPath(), entry.value())
                .filter(java.util.Objects::nonNull)
                .map(Object::toString)
                .reduce("", (a, b) -> a + " " + b);
        String message = entry.message() + (about.isEmpty() ? "" : " (" + about.strip() + ")");
        return new ShapeViolation(entry.focusNode().toString(), message, entry.severity() == Severity.Violation);
    }
}
