package org.unres.cli;

import picocli.CommandLine.Mixin;

/** The arguments of the verbs that print a table of documents: the paths and the format. */
final class DocumentTableOptions {
    @Mixin
    private DocumentArguments documents;

    @Mixin
    private RowFormatOption format;

    /** Prints the table of each document and returns the exit code. */
    int print(DocumentTable table, CommonOptions common) {
        RowWriter writer = format.writer(common.out(), table.columns());
        return documents.forEach(Documents.withDuplicates(common.console()), table.rows(), writer::rows);
    }
}
