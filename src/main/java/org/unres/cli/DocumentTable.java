package org.unres.cli;

import java.util.List;
import java.util.function.Function;

/**
 * The table that a verb prints of documents.
 *
 * @param columns the names of the columns, for example source, document, part
 * @param rows gives the rows of one document, each with a cell for each column
 */
record DocumentTable(List<String> columns, Function<Documents.Converted, List<List<String>>> rows) {}
