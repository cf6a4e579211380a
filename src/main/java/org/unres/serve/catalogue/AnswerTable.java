package org.unres.serve.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.unres.model.Symbol;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Triples;

/**
 * The answer to a query of the catalogue for a page: what it names is linked.
 *
 * @param cut why rows are missing; empty where all are shown
 * @param timeline the rows over the years, one picture, where they have some and all are shown; else none
 * @param bars else the rows as bars, where they fit
 */
record AnswerTable(List<String> columns, List<Row> rows, String cut, List<Timeline> timeline, List<AnswerBars.Bar> bars) {
    private static final int MOST_ROWS = 500;

    /** Cells in the order of the columns. */
    record Row(List<NamedLink> cells) {}

    static AnswerTable none() {
        return new AnswerTable(List.of(), List.of(), "", List.of(), List.of());
    }

    /** How many rows are shown. */
    public int count() {
        return rows.size();
    }

    public boolean hasBars() {
        return !bars.isEmpty();
    }

    /** Runs the query under these settings. Must be called in a transaction. */
    static AnswerTable of(Query query, Triples triples, Context settings) {
        try (QueryExec running = QueryExec.newBuilder().dataset(triples.dataset()).query(query).context(settings).build()) {
            RowSet answer = running.select();
            List<Var> columns = answer.getResultVars();
            List<Binding> bindings = new ArrayList<>();
            while (bindings.size() < MOST_ROWS && answer.hasNext()) {
                bindings.add(answer.next());
            }
            String cut = answer.hasNext() ? "Only the first " + MOST_ROWS + " are shown; the formats below have more." : "";
            return of(columns, bindings, cut, new Labels(triples));
        }
    }

    private static AnswerTable of(List<Var> columns, List<Binding> bindings, String cut, Labels labels) {
        List<Row> rows = bindings.stream()
                .map(binding -> new Row(columns.stream().map(column -> cell(binding.get(column), labels)).toList()))
                .toList();
        List<Timeline> timeline = cut.isEmpty() ? Timeline.of(columns, bindings).stream().toList() : List.of();
        return new AnswerTable(columns.stream().map(Var::getVarName).toList(), rows, cut, timeline,
                !timeline.isEmpty() ? List.of() : AnswerBars.of(columns, bindings, rows));
    }

    private static NamedLink cell(Node node, Labels labels) {
        if (node == null) {
            return new NamedLink("", "");
        }
        return node.isLiteral() ? new NamedLink(node.getLiteralLexicalForm(), symbol(node, labels)) : labels.linked(node);
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
}
