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

/** Runs a query and prints its answer: rows in the format asked for, yes or no, or a graph as Turtle. */
final class AnswerWriter {
    private final PrintWriter out;
    private final QueryFormat format;

    AnswerWriter(PrintWriter out, QueryFormat format) {
        this.out = out;
        this.format = format;
    }

    /** Whether there was anything to print. */
    boolean write(Query query, Dataset dataset) {
        try (QueryExecution running = QueryExecution.dataset(dataset).query(query).build()) {
            if (query.isSelectType()) {
                ResultSetRewindable rows = ResultSetFactory.makeRewindable(running.execSelect());
                select(rows, query.getPrefixMapping());
                return rows.size() > 0;
            }
            if (query.isAskType()) {
                ask(running.execAsk());
                return true;
            }
            Model graph = query.isDescribeType() ? running.execDescribe() : running.execConstruct();
            print(stream -> RDFDataMgr.write(stream, graph, Lang.TURTLE));
            return !graph.isEmpty();
        }
    }

    private void select(ResultSetRewindable rows, PrefixMapping prefixes) {
        if (format != QueryFormat.TABLE) {
            print(stream -> ResultSetMgr.write(stream, rows, format.lang()));
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        rows.forEachRemaining(row ->
                cells.add(rows.getResultVars().stream().map(v -> cell(row.get(v), prefixes)).toList()));
        new RowWriter(out, RowFormat.TABLE, rows.getResultVars()).rows(cells);
    }

    private void ask(boolean answer) {
        if (format == QueryFormat.TABLE) {
            out.println(answer);
        } else {
            print(stream -> ResultSetMgr.write(stream, answer, format.lang()));
        }
    }

    // A variable without a value in this row has no node.
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
