package org.unres.cli;

/** The formats of rows: a table with aligned columns, tab-separated values with a header, or one JSON object on each line. */
enum RowFormat {
    TABLE, TSV, JSONL
}
