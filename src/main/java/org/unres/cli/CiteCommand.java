package org.unres.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unres.model.Citation;
import org.unres.model.Thing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unres cite}: the citations of documents, a row for each citation and target. */
@Command(
        name = "cite",
        description = "Prints the citations of documents: where each stands, what it cites and how.",
        footer = {"", "Example: ./unres cite resolution.txt --format tsv"},
        mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "source", "document", "part", "kind", "target", "label", "relation", "start", "end", "quote", "rule",
            "confidence");

    @Mixin
    private CommonOptions common;

    @Mixin
    private JobsOption jobs;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders that are walked.")
    private List<Path> paths;

    @Option(names = "--format", defaultValue = "table",
            description = "table, tsv or jsonl. Default: ${DEFAULT-VALUE}. Example: --format tsv")
    private RowFormat format;

    @Override
    public Integer call() {
        RowWriter writer = new RowWriter(common.out(), format, COLUMNS);
        Sources sources = Sources.eachFile(common.console());
        writer.begin();
        sources.forEach(paths, jobs.count(), source -> writer.rows(rows(source)));
        return sources.finish();
    }

    private static List<List<String>> rows(Sources.Source source) {
        List<List<String>> rows = new ArrayList<>();
        for (Citation citation : source.reading().citations()) {
            for (Thing target : citation.targets()) {
                rows.add(row(source, citation, target));
            }
        }
        return rows;
    }

    private static List<String> row(Sources.Source source, Citation citation, Thing target) {
        String symbol = source.reading().document().symbol().value();
        return List.of(
                source.file().toString(),
                symbol,
                symbol + "/" + citation.part().path(),
                target.kind().label(),
                target.id(),
                target.label(),
                citation.relation().term(),
                String.valueOf(citation.span().start()),
                String.valueOf(citation.span().end()),
                citation.quote(),
                citation.rule(),
                String.format(Locale.ROOT, "%.2f", citation.confidence()));
    }
}
