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

/** {@code unres acts}: what each clause of documents does, a row for each act. */
@Command(
        name = "acts",
        description = "Prints the acts and mandates of documents: the verb of each clause, whom it addresses, what is asked.",
        footer = {"", "Example: ./unres acts resolution.txt --format tsv"},
        mixinStandardHelpOptions = true)
final class ActsCommand implements Callable<Integer> {
    static final List<String> COLUMNS = List.of(
            "source", "document", "part", "cue", "illocution", "addressees", "addressee_iris", "conditions", "report",
            "report_to", "due", "subject", "rule", "confidence");

    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentArguments documents;

    @Mixin
    private RowFormatOption format;

    @Override
    public Integer call() {
        RowWriter writer = format.writer(common.out(), COLUMNS);
        return documents.forEach(Sources.eachFile(common.console()), ActsCommand::rows, writer::rows);
    }

    static List<List<String>> rows(Sources.Source source) {
        return source.reading().acts().stream().map(act -> row(source, act)).toList();
    }

    private static List<String> row(Sources.Source source, Act act) {
        String symbol = source.reading().document().symbol().value();
        List<Mandate> accounts =
                act.mandates().stream().filter(m -> m.type() != Mandate.Type.TASK).toList();
        return List.of(
                source.file().toString(),
                symbol,
                symbol + "/" + act.part().path(),
                act.cue(),
                act.illocution(),
                act.addressees().stream().map(Addressee::name).collect(Collectors.joining("; ")),
                act.addressees().stream().flatMap(a -> a.thing().stream()).map(Thing::id).collect(Collectors.joining("; ")),
                String.join("; ", act.conditions()),
                joined(accounts, m -> Stream.of(m.type().name().toLowerCase(Locale.ROOT))),
                joined(accounts, m -> m.receivers().stream().map(Thing::label)),
                joined(act.mandates(), m -> m.due().words().stream()),
                joined(accounts, m -> Stream.of(m.subject())),
                act.rule(),
                String.format(Locale.ROOT, "%.2f", act.confidence()));
    }

    /** The distinct values that an act's mandates have in a column. */
    private static String joined(List<Mandate> mandates, Function<Mandate, Stream<String>> values) {
        return mandates.stream().flatMap(values).filter(v -> !v.isEmpty()).distinct().collect(Collectors.joining("; "));
    }
}
