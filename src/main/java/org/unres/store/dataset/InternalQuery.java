package org.unres.store.dataset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.unres.vocabulary.Bundled;

/** A query of the program itself, from {@code org/unres/store/*.rq}. */
public record InternalQuery(String name) {
    private static final Map<String, Query> PARSED = new ConcurrentHashMap<>();

    public RowSet select(DatasetGraph dataset, Map<String, Node> parameters) {
        try (QueryExec running = build(dataset, parameters)) {
            return running.select().materialize();
        }
    }

    Graph construct(DatasetGraph dataset, Map<String, Node> parameters) {
        try (QueryExec running = build(dataset, parameters)) {
            return running.construct();
        }
    }

    private QueryExec build(DatasetGraph dataset, Map<String, Node> parameters) {
        QueryExecBuilder query = QueryExec.dataset(dataset)
                .query(PARSED.computeIfAbsent(name, n -> QueryFactory.create(Bundled.text("org/unres/store/" + n + ".rq"))));
        parameters.forEach(query::substitution);
        return query.build();
    }
}
