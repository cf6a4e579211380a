package org.unres.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** The format in which a verb prints rows. */
final class RowFormatOption {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
            description = "table, tsv or jsonl. Default: ${DEFAULT-VALUE}. Example: --format tsv")
    private RowFormat format;

    /** A writer that has printed the header, if the format has one. */
    RowWriter writer(PrintWriter out, List<String> columns) {
        RowWriter writer = new RowWriter(out, format, columns);
        writer.begin();
        return writer;
    }
}
