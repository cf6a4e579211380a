package org.unres.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unres.model.Problem;
import org.unres.rdf.Iris;
import org.unres.rdf.QuadWriter;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.shacl.ShaclGate;
import org.unres.store.shacl.ShapeViolation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unres convert}: documents to RDF. */
@Command(
        name = "convert",
        description = "Converts documents to RDF. The same documents give the same bytes.",
        footer = {"", "Example: ./unres convert resolution.txt -o resolution.nq"},
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentArguments documents;

    @Mixin
    private OutputOption output;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "nquads",
            description = "nquads, trig, turtle (without graph names) or jsonld. Default: ${DEFAULT-VALUE}. "
                    + "Example: --format trig")
    private QuadFormat format;

    @Option(names = "--base", defaultValue = Iris.BASE, paramLabel = "IRI",
            description = "The prefix of all IRIs of the data. Default: ${DEFAULT-VALUE}. "
                    + "Example: --base https://example.org/un/")
    private String base;

    @Option(names = "--validate",
            description = "Validate each document against the SHACL shapes, leave out those with violations, and exit with "
                    + "code 4 if there are any. Default: no validation.")
    private boolean validate;

    private boolean anyInvalid;

    @Override
    public Integer call() {
        return output.write(this::write);
    }

    /** A document that was converted; one with violations is not written. */
    private record Result(Path file, Runnable write, List<ShapeViolation> violations) {}

    private int write(OutputStream out) {
        QuadWriter writer = writer(out);
        Optional<ShaclGate> gate = validate ? Optional.of(new ShaclGate()) : Optional.empty();
        int code = documents.forEach(
                Documents.withoutDuplicates(common.console()), document -> result(document, writer, gate), this::write);
        writer.finish();
        return anyInvalid ? ExitCodes.VALIDATION_FAILED : code;
    }

    private QuadWriter writer(OutputStream out) {
        try {
            return new QuadWriter(out, format.format(), base);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage(e.getMessage());
        }
    }

    private static Result result(Documents.Converted document, QuadWriter writer, Optional<ShaclGate> gate) {
        List<ShapeViolation> violations = gate.stream()
                .flatMap(g -> g.violations(DocumentQuads.of(document.reading())).stream())
                .filter(ShapeViolation::grave)
                .toList();
        return new Result(document.file(), violations.isEmpty() ? writer.map(document.reading()) : () -> {}, violations);
    }

    private void write(Result result) {
        result.violations().forEach(v -> common.console().problem(new Problem(
                Problem.Severity.ERROR, Problem.Code.SHAPE_VIOLATION, result.file().toString(), v + "; left out")));
        anyInvalid |= !result.violations().isEmpty();
        result.write().run();
    }
}
