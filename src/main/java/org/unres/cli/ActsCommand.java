package org.unres.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unres.model.Act;
import org.unres.model.Addressee;
import org.unres.model.Mandate;
import org.unres.model.Thing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code unres acts}: the acts of documents, one row for each act. */
@Command(
        name = "acts",
        description = "Prints the acts and mandates of documents: the verb of each clause, its addressees, and what it requests.",
        footer = {"", "Example: ./unres acts resolution.txt --format tsv"},
        mixinStandardHelpOptions = true)
final class ActsCommand implements Callable<Integer> {
    static final DocumentTable TABLE = new DocumentTable(
            List.of("source", "document", "part", "cue", "illocution", "addressees", "addressee_iris", "conditions", "report",
                    "report_to", "due", "subject", "rule", "confidence"),
            ActsCommand::rows);

    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentTableOptions options;

    @Override
    public Integer call() {
        return options.print(TABLE, common);
    }

    private static List<List<String>> rows(Documents.Converted document) {
        return document.reading().acts().stream().map(act -> row(document, act)).toList();
    }

    private static List<String> row(Documents.Converted document, Act act) {
        String symbol = document.reading().document().symbol().value();
        List<Mandate> reports =
                act.mandates().stream().filter(m -> m.type() != Mandate.Type.TASK).toList();
        return List.of(
                document.file().toString(),
                symbol,
                symbol + "/" + act.part().path(),
                act.cue(),
                act.illocution(),
                act.addressees().stream().map(Addressee::name).collect(Collectors.joining("; ")),
                act.addressees().stream().flatMap(a -> a.thing().stream()).map(Thing::id).collect(Collectors.joining("; ")),
                String.join("; ", act.conditions()),
                joined(reports, m -> Stream.of(m.type().name().toLowerCase(Locale.ROOT))),
                joined(reports, m -> m.receivers().stream().map(Thing::label)),
                joined(act.mandates(), m -> m.due().words().stream()),
                joined(reports, m -> Stream.of(m.subject())),
                act.rule(),
                String.format(Locale.ROOT, "%.2f", act.confidence()));
    }

    /** The distinct values that the mandates of an act have in a column, for example "General Assembly; Security Council". */
    private static String joined(List<Mandate> mandates, Function<Mandate, Stream<String>> values) {
        return mandates.stream().flatMap(values).filter(v -> !v.isEmpty()).distinct().collect(Collectors.joining("; "));
    }
}
