package org.unres.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.shared.PrefixMapping;

/** Runs a query and prints its answer: rows or a boolean in the requested format, a graph as Turtle. */
final class AnswerWriter {
    private final PrintWriter out;
    private final QueryFormat format;

    AnswerWriter(PrintWriter out, QueryFormat format) {
        this.out = out;
        this.format = format;
    }

    /** Prints the answer and returns false if it has no row and no triple. */
    boolean write(Query query, Dataset dataset) {
        try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
            if (query.isSelectType()) {
                ResultSetRewindable rows = ResultSetFactory.makeRewindable(execution.execSelect());
                writeRows(rows, query.getPrefixMapping());
                return rows.size() > 0;
            }
            if (query.isAskType()) {
                writeBoolean(execution.execAsk());
                return true;
            }
            Model graph = query.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
            print(stream -> RDFDataMgr.write(stream, graph, Lang.TURTLE));
            return !graph.isEmpty();
        }
    }

    private void writeRows(ResultSetRewindable rows, PrefixMapping prefixes) {
        if (format != QueryFormat.TABLE) {
            print(stream -> ResultSetMgr.write(stream, rows, format.lang()));
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(rows.getResultVars().stream().map(v -> cell(row.get(v), prefixes)).toList()));
        new RowWriter(out, RowFormat.TABLE, rows.getResultVars()).rows(cells);
    }

    private void writeBoolean(boolean answer) {
        if (format == QueryFormat.TABLE) {
            out.println(answer);
        } else {
            print(stream -> ResultSetMgr.write(stream, answer, format.lang()));
        }
    }

    // The node is null if the variable is not bound in this row.
    private static String cell(RDFNode node, PrefixMapping prefixes) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : prefixes.shortForm(node.toString());
    }

    private void print(Consumer<OutputStream> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.accept(bytes);
        out.print(bytes.toString(StandardCharsets.UTF_8));
        out.flush();
    }
}
