package org.unres.cli;

import java.io.BufferedOutputStream;
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
        description = "Converts documents to RDF, on standard output or in a file. The same documents give the same bytes.",
        footer = {"", "Example: ./unres convert resolution.txt -o resolution.nq"},
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentArguments documents;

    @Option(names = "-o", paramLabel = "FILE",
            description = "Write to FILE, which appears whole or not at all; - is standard output. Default: standard output. Example: -o seed.nq")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--format", defaultValue = "nquads",
            description = "nquads, trig, turtle (without graph names) or jsonld. Default: ${DEFAULT-VALUE}. "
                    + "Example: --format trig")
    private QuadFormat format;

    @Option(names = "--base", defaultValue = Iris.BASE, paramLabel = "IRI",
            description = "The root of the data's IRIs. Default: ${DEFAULT-VALUE}. Example: --base https://example.org/un/")
    private String base;

    @Option(names = "--validate",
            description = "Hold each document against the shapes, leave out one that does not conform and exit with 4. "
                    + "Default: no.")
    private boolean validate;

    private boolean invalid;

    @Override
    public Integer call() throws Exception {
        Optional<Path> named = WholeFile.named(file);
        if (named.isEmpty()) {
            try (OutputStream out = new BufferedOutputStream(new UnclosedStream(System.out))) {
                return write(out);
            }
        }
        try (WholeFile whole = new WholeFile(named.get())) {
            int code = write(whole.out());
            whole.complete();
            return code;
        }
    }

    /** A document that is ready to be written, unless it breaks the shapes. */
    private record Ready(Path file, Runnable write, List<ShapeViolation> grave) {}

    private int write(OutputStream bytes) {
        QuadWriter writer = writer(bytes);
        Optional<ShaclGate> gate = validate ? Optional.of(new ShaclGate()) : Optional.empty();
        int code = documents.forEach(
                Sources.eachDocument(common.console()), source -> ready(source, writer, gate), this::write);
        writer.finish();
        return invalid ? ExitCodes.INVALID : code;
    }

    private QuadWriter writer(OutputStream bytes) {
        try {
            return new QuadWriter(bytes, format.format(), base);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCodes.MISUSE, e.getMessage());
        }
    }

    private static Ready ready(Sources.Source source, QuadWriter writer, Optional<ShaclGate> gate) {
        List<ShapeViolation> grave = gate.stream()
                .flatMap(g -> g.violations(DocumentQuads.of(source.reading())).stream())
                .filter(ShapeViolation::grave)
                .toList();
        return new Ready(source.file(), grave.isEmpty() ? writer.map(source.reading()) : () -> { }, grave);
    }

    private void write(Ready document) {
        document.grave().forEach(v -> common.console().problem(new Problem(
                Problem.Severity.ERROR, Problem.Code.SHAPE_VIOLATION, document.file().toString(), v + "; left out")));
        invalid |= !document.grave().isEmpty();
        document.write().run();
    }
}
