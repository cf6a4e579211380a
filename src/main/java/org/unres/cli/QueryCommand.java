package org.unres.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** {@code unres query}: a query of the catalogue or of a file, on a store or on documents. */
@Command(
        name = "query",
        description = "Runs a SPARQL query of the catalogue or of a file; unres catalogue lists the queries.",
        footer = {"", "Example: ./unres query who-must-report --param symbol=E/RES/2023/26 --format csv"},
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "NAME|FILE",
            description = "The name of a query of the catalogue, or a file with a query.")
    private String target;

    @Mixin
    private GraphSource source;

    @Option(names = "--param", paramLabel = "NAME=VALUE",
            description = "The value of a parameter of the query; may be repeated. Default: the value in the query. "
                    + "Example: --param symbol=E/RES/2023/26")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
            description = "table, csv, tsv, json or xml. Default: ${DEFAULT-VALUE}. Example: --format csv")
    private QueryFormat format;

    @Override
    public Integer call() {
        Query query = query();
        Console console = common.console();
        try (Store store = source.open(console)) {
            Dataset dataset = DatasetFactory.wrap(store.dataset());
            AnswerWriter answer = new AnswerWriter(common.out(), format);
            if (!Txn.calculateRead(dataset, () -> answer.write(query, dataset))) {
                console.message("the query has no results");
            }
        }
        return ExitCodes.SUCCESS;
    }

    private Query query() {
        try {
            return Catalogue.find(target).orElseGet(this::fromFile).bound(parameters);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage(e.getMessage());
        }
    }

    private CatalogueQuery fromFile() {
        Path file = Path.of(target);
        if (!Files.isRegularFile(file)) {
            throw CommandException.wrongUsage("the catalogue has no query \"" + target + "\", and there is no such file; the "
                    + "nearest names are: " + String.join(", ", Catalogue.nearest(target)) + "; unres catalogue lists all names");
        }
        try {
            return CatalogueQuery.parse("", target, Files.readString(file));
        } catch (IOException e) {
            throw CommandException.failure(target + " cannot be read as UTF-8 text: " + e.getMessage());
        }
    }
}
