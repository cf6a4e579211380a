package org.unres.cli;

/** How rows are printed: aligned for reading, tab-separated with a header line, or a JSON object a line. */
enum RowFormat {
    TABLE, TSV, JSONL
}
