package org.unres.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unres.model.Citation;
import org.unres.model.Thing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code unres cite}: the citations of documents, one row for each citation and target. */
@Command(
        name = "cite",
        description = "Prints the citations of documents: the part and the offsets of each, its target and its relation.",
        footer = {"", "Example: ./unres cite resolution.txt --format tsv"},
        mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
    static final DocumentTable TABLE = new DocumentTable(
            List.of("source", "document", "part", "kind", "target", "label", "relation", "start", "end", "quote", "rule",
                    "confidence"),
            CiteCommand::rows);

    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentTableOptions options;

    @Override
    public Integer call() {
        return options.print(TABLE, common);
    }

    private static List<List<String>> rows(Documents.Converted document) {
        List<List<String>> rows = new ArrayList<>();
        for (Citation citation : document.reading().citations()) {
            for (Thing target : citation.targets()) {
                rows.add(row(document, citation, target));
            }
        }
        return rows;
    }

    private static List<String> row(Documents.Converted document, Citation citation, Thing target) {
        String symbol = document.reading().document().symbol().value();
        return List.of(
                document.file().toString(),
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
