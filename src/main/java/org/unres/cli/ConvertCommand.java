package org.unres.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.system.StreamRDF;
import org.unres.model.Problem;
import org.unres.rdf.Iris;
import org.unres.rdf.QuadWriter;
import org.unres.rdf.ReadingMapper;
import org.unres.rdf.Rebase;
import org.unres.store.DocumentQuads;
import org.unres.store.ShaclGate;
import org.unres.store.ShapeViolation;
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
            description = "Write to FILE, which appears whole or not at all. Default: standard output. Example: -o seed.nq")
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
        if (file.isEmpty()) {
            try (OutputStream out = new BufferedOutputStream(new UnclosedStream(System.out))) {
                return write(out);
            }
        }
        try (WholeFile whole = new WholeFile(file.get())) {
            int code = write(whole.out());
            whole.complete();
            return code;
        }
    }

    private int write(OutputStream bytes) {
        StreamRDF out = rebased(QuadWriter.of(bytes, format.format()));
        Optional<ShaclGate> gate = validate ? Optional.of(new ShaclGate()) : Optional.empty();
        out.start();
        int code = documents.forEach(Sources.eachDocument(common.console()), source -> {
            if (gate.isEmpty() || conforms(source, gate.get())) {
                ReadingMapper.write(source.reading(), out);
            }
        });
        out.finish();
        return invalid ? ExitCodes.INVALID : code;
    }

    private boolean conforms(Sources.Source source, ShaclGate gate) {
        List<ShapeViolation> grave = gate.violations(DocumentQuads.of(source.reading())).stream()
                .filter(ShapeViolation::grave)
                .toList();
        grave.forEach(v -> common.console().problem(new Problem(
                Problem.Severity.ERROR, Problem.Code.SHAPE_VIOLATION, source.file().toString(), v + "; left out")));
        invalid |= !grave.isEmpty();
        return grave.isEmpty();
    }

    private StreamRDF rebased(StreamRDF out) {
        try {
            return Rebase.to(base, out);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCodes.MISUSE, e.getMessage());
        }
    }
}
