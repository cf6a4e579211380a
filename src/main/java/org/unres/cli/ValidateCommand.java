package org.unres.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.shacl.ShaclGate;
import org.unres.store.shacl.ShapeViolation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code unres validate}: validates documents against the SHACL shapes of the ontology. */
@Command(
        name = "validate",
        description = "Validates the graphs of documents against the SHACL shapes of the ontology and prints a report on each.",
        footer = {"", "Example: ./unres validate resolution.txt"},
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentArguments documents;

    private boolean anyInvalid;

    /** The violations in the graph of one file. */
    private record Report(String name, List<ShapeViolation> violations) {}

    @Override
    public Integer call() {
        ShaclGate gate = new ShaclGate();
        int code = documents.forEach(Documents.withDuplicates(common.console()), document -> report(document, gate), this::print);
        return anyInvalid ? ExitCodes.VALIDATION_FAILED : code;
    }

    private static Report report(Documents.Converted document, ShaclGate gate) {
        String name = document.file() + ": " + document.reading().document().symbol();
        return new Report(name, gate.violations(DocumentQuads.of(document.reading())));
    }

    private void print(Report report) {
        boolean grave = report.violations().stream().anyMatch(ShapeViolation::grave);
        common.out().println(report.name() + (grave ? " does not conform" : " conforms") + " to the shapes");
        report.violations().forEach(v -> common.out().println((v.grave() ? "  violation " : "  warning ") + v));
        common.out().flush();
        anyInvalid |= grave;
    }
}
