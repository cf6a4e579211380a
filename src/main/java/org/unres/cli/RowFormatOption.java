package org.unres.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** How a verb prints its rows. */
final class RowFormatOption {
    @Option(names = "--format", defaultValue = "table",
            description = "table, tsv or jsonl. Default: ${DEFAULT-VALUE}. Example: --format tsv")
    private RowFormat format;

    RowWriter writer(PrintWriter out, List<String> columns) {
        RowWriter writer = new RowWriter(out, format, columns);
        writer.begin();
        return writer;
    }
}
