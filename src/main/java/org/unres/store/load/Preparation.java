package org.unres.store.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.unres.model.Problem;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.shacl.ShaclGate;
import org.unres.store.shacl.ShapeViolation;

/** Converts an input and validates it against the shapes. Safe to use from several threads. */
final class Preparation {
    private final CompletableFuture<Converter> converter = CompletableFuture.supplyAsync(Converter::new);
    private final CompletableFuture<ShaclGate> gate = CompletableFuture.supplyAsync(ShaclGate::new);
    private final FileDigests digests;

    /** Authority and shapes are read in the background from here on, as the first document will need them. */
    Preparation(FileDigests digests) {
        this.digests = digests;
    }

    /** @param known what need not be read again */
    PreparedInput of(Input input, InputIndex known) {
        return digest(input)
                .flatMap(d -> known.graphOf(d).map(graph -> PreparedInput.unchanged(input, graph))
                        .or(() -> known.doubleOf(d).map(graph -> PreparedInput.doubled(input, graph))))
                .orElseGet(() -> convert(input));
    }

    private Optional<String> digest(Input input) {
        try {
            return Optional.of(digests.of(input));
        } catch (IOException e) {
            // The converter says in words why the file cannot be read.
            return Optional.empty();
        }
    }

    PreparedInput convert(Input input) {
        ConvertResult result = input.convert(converter.join());
        if (result.reading().isEmpty()) {
            return PreparedInput.of(input, Optional.empty(), Optional.empty(), result.problems());
        }
        DocumentQuads quads = DocumentQuads.of(result.reading().get());
        List<Problem> problems = new ArrayList<>(result.problems());
        List<ShapeViolation> violations = gate.join().violations(quads);
        problems.addAll(problems(input, violations));
        boolean refused = violations.stream().anyMatch(ShapeViolation::grave);
        return PreparedInput.of(input, Optional.of(quads.graph()), refused ? Optional.empty() : Optional.of(quads), problems);
    }

    // One problem a document: a broken one breaks many shapes, and `unres validate` lists them all.
    private static List<Problem> problems(Input input, List<ShapeViolation> violations) {
        return violations.stream()
                .collect(Collectors.groupingBy(ShapeViolation::grave))
                .entrySet().stream()
                .map(e -> problem(input, e.getKey(), e.getValue()))
                .toList();
    }

    private static Problem problem(Input input, boolean grave, List<ShapeViolation> violations) {
        String more = violations.size() == 1 ? "" : "; and " + (violations.size() - 1) + " more, listed by unres validate";
        return new Problem(
                grave ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                Problem.Code.SHAPE_VIOLATION,
                input.name(),
                violations.getFirst() + more);
    }
}
