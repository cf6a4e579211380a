package org.unres.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.catalogue.CatalogueQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code unres catalogue}: the queries that the program contains. */
@Command(
        name = "catalogue",
        description = "Lists the queries that unres query runs by name.",
        footer = {"", "Example: ./unres catalogue"},
        mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("topic", "name", "summary", "parameters");

    @Mixin
    private CommonOptions common;

    @Mixin
    private RowFormatOption format;

    @Override
    public Integer call() {
        format.writer(common.out(), COLUMNS).rows(Catalogue.all().stream().map(CatalogueCommand::row).toList());
        return ExitCodes.SUCCESS;
    }

    private static List<String> row(CatalogueQuery query) {
        String parameters = query.parameters().stream()
                .map(p -> p.name() + "=" + p.defaultValue())
                .collect(Collectors.joining(", "));
        return List.of(query.topic(), query.name(), query.summary(), parameters);
    }
}
