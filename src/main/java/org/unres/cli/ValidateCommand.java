package org.unres.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.shacl.ShaclGate;
import org.unres.store.shacl.ShapeViolation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code unres validate}: documents against the shapes. */
@Command(
        name = "validate",
        description = "Holds what was found in documents against the shapes of the ontology and prints a report on each.",
        footer = {"", "Example: ./unres validate resolution.txt"},
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentArguments documents;

    private boolean invalid;

    /** What the shapes say of one file. */
    private record Report(String name, List<ShapeViolation> violations) {}

    @Override
    public Integer call() {
        ShaclGate gate = new ShaclGate();
        int code = documents.forEach(Sources.eachFile(common.console()), source -> report(source, gate), this::print);
        return invalid ? Integer.valueOf(ExitCodes.INVALID) : Integer.valueOf(code);
    }

    private static Report report(Sources.Source source, ShaclGate gate) {
        String name = source.file() + ": " + source.reading().document().symbol();
        return new Report(name, gate.violations(DocumentQuads.of(source.reading())));
    }

    private void print(Report report) {
        boolean grave = report.violations().stream().anyMatch(ShapeViolation::grave);
        common.out().println(report.name() + (grave ? " does not conform" : " conforms") + " to the shapes");
        report.violations().forEach(v -> common.out().println((v.grave() ? "  violation " : "  warning ") + v));
        common.out().flush();
        invalid |= grave;
    }
}
