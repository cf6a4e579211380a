package org.unres.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unres.model.Citation;
import org.unres.model.Thing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code unres cite}: the citations of documents, a row for each citation and target. */
@Command(
        name = "cite",
        description = "Prints the citations of documents: where each stands, what it cites and how.",
        footer = {"", "Example: ./unres cite resolution.txt --format tsv"},
        mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
    static final List<String> COLUMNS = List.of(
            "source", "document", "part", "kind", "target", "label", "relation", "start", "end", "quote", "rule",
            "confidence");

    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentArguments documents;

    @Mixin
    private RowFormatOption format;

    @Override
    public Integer call() {
        RowWriter writer = format.writer(common.out(), COLUMNS);
        return documents.forEach(Sources.eachFile(common.console()), CiteCommand::rows, writer::rows);
    }

    static List<List<String>> rows(Sources.Source source) {
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
