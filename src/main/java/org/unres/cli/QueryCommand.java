package org.unres.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.system.Txn;
import org.unres.store.Store;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.catalogue.CatalogueQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unres query}: a query of the catalogue, or of a file, over a store or over documents. */
@Command(
        name = "query",
        description = "Runs a SPARQL query of the catalogue or of a file; unres catalogue lists the queries.",
        footer = {"", "Example: ./unres query who-must-report --param symbol=E/RES/2023/26 --format csv"},
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private GraphSource source;

    @Parameters(index = "0", paramLabel = "NAME|FILE", description = "A name in the catalogue, or a file with a query.")
    private String target;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH",
            description = "Files, or folders that are walked, to read into memory. Default: the bundled sample.")
    private List<Path> paths = List.of();

    @Option(names = "--param", paramLabel = "k=v",
            description = "A value for a parameter of the query; may be repeated. Default: the query's own. "
                    + "Example: --param symbol=E/RES/2023/26")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--format", defaultValue = "table",
            description = "table, csv, tsv, json or xml. Default: ${DEFAULT-VALUE}. Example: --format csv")
    private QueryFormat format;

    @Override
    public Integer call() {
        Query query = query();
        Console console = common.console();
        try (Store store = source.open(paths, console)) {
            Dataset dataset = DatasetFactory.wrap(store.dataset());
            AnswerWriter answer = new AnswerWriter(common.out(), format);
            if (!Txn.calculateRead(dataset, () -> answer.write(query, dataset))) {
                console.say("the query found nothing");
            }
        }
        return ExitCodes.FINE;
    }

    private Query query() {
        try {
            return Catalogue.find(target).orElseGet(this::fromFile).bound(parameters);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCodes.MISUSE, e.getMessage());
        }
    }

    private CatalogueQuery fromFile() {
        Path file = Path.of(target);
        if (!Files.isRegularFile(file)) {
            throw new CommandException(ExitCodes.MISUSE, "there is no query \"" + target + "\" and no such file; the nearest "
                    + "names are: " + String.join(", ", Catalogue.nearest(target)) + "; unres catalogue lists all");
        }
        try {
            return CatalogueQuery.parse("", target, Files.readString(file));
        } catch (IOException e) {
            throw new CommandException(ExitCodes.FAILED, target + " cannot be read as UTF-8 text: " + e.getMessage());
        }
    }
}
