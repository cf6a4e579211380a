package org.unres.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.unres.model.Symbol;

/**
 * The answer to a query of the catalogue for a page: what it names is linked.
 *
 * @param cut why rows are missing; empty where all are shown
 * @param bars the rows as bars, where the last column is a number and the first is not; else empty
 */
record AnswerTable(List<String> columns, List<Row> rows, String cut, List<Bar> bars) {
    private static final int MOST_ROWS = 500;
    private static final int MOST_BARS = 40;
    private static final int SECONDS = 10;
    private static final int FULL = 100;

    /** Cells in the order of the columns. */
    record Row(List<Linked> cells) {}

    /** A bar: its name, its number, and its length in percent of the longest. */
    record Bar(Linked name, String number, int percent) {}

    static AnswerTable none() {
        return new AnswerTable(List.of(), List.of(), "", List.of());
    }

    /** How many rows are shown. */
    public int count() {
        return rows.size();
    }

    public boolean hasBars() {
        return !bars.isEmpty();
    }

    /**
     * Runs the query; the caller holds the transaction.
     *
     * @throws WebException 503 where it takes too long
     */
    static AnswerTable of(Query query, Triples triples) {
        try (QueryExec running = QueryExec.dataset(triples.dataset()).query(query).timeout(SECONDS, TimeUnit.SECONDS).build()) {
            RowSet answer = running.select();
            List<Var> columns = answer.getResultVars();
            List<Binding> bindings = new ArrayList<>();
            while (bindings.size() < MOST_ROWS && answer.hasNext()) {
                bindings.add(answer.next());
            }
            String cut = answer.hasNext() ? "Only the first " + MOST_ROWS + " rows are shown; the formats below have more." : "";
            return of(columns, bindings, cut, new Labels(triples));
        } catch (QueryCancelledException e) {
            throw new WebException(503, "The query took longer than " + SECONDS + " s. Ask for less with its parameters, or give it at /sparql.");
        }
    }

    private static AnswerTable of(List<Var> columns, List<Binding> bindings, String cut, Labels labels) {
        List<Row> rows = bindings.stream()
                .map(binding -> new Row(columns.stream().map(column -> cell(binding.get(column), labels)).toList()))
                .toList();
        return new AnswerTable(columns.stream().map(Var::getVarName).toList(), rows, cut, bars(columns, bindings, rows));
    }

    private static Linked cell(Node node, Labels labels) {
        if (node == null) {
            return new Linked("", "");
        }
        return node.isLiteral() ? new Linked(node.getLiteralLexicalForm(), symbol(node, labels)) : labels.linked(node);
    }

    // Columns hold symbols for the reader's sake; those that are known lead to their pages.
    private static String symbol(Node literal, Labels labels) {
        String words = literal.getLiteralLexicalForm();
        return words.indexOf('/') < 0 ? "" : Symbol.parse(words).map(Symbol::value).filter(words::equals)
                .flatMap(Address::iri)
                .filter(labels.triples()::knows)
                .flatMap(Address::page)
                .orElse("");
    }

    private static List<Bar> bars(List<Var> columns, List<Binding> bindings, List<Row> rows) {
        boolean fits = columns.size() >= 2 && rows.size() > 1 && rows.size() <= MOST_BARS
                && bindings.stream().allMatch(b -> number(b.get(columns.getLast())) >= 0)
                && bindings.stream().noneMatch(b -> number(b.get(columns.getFirst())) >= 0);
        if (!fits) {
            return List.of();
        }
        double most = bindings.stream().mapToDouble(b -> number(b.get(columns.getLast()))).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double number = number(bindings.get(i).get(columns.getLast()));
            bars.add(new Bar(rows.get(i).cells().getFirst(), rows.get(i).cells().getLast().name(),
                    most == 0 ? 0 : (int) Math.round(FULL * number / most)));
        }
        return bars;
    }

    private static double number(Node node) {
        return node != null && node.isLiteral() && node.getLiteralDatatypeURI().startsWith("http://www.w3.org/2001/XMLSchema#")
                && node.getLiteralValue() instanceof Number n ? n.doubleValue() : -1;
    }
}
