package org.unres.guard;

import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.unres.guard.limits.Refusal;

/** Runs a query of any form in a guarded context, and hands what it finds to its answer. */
record GuardedExecution(DatasetGraph dataset, Context context, LimitedAnswer answer) {
    void run(Query query) {
        if (query.isDescribeType()) {
            answer.graph(query, describe(query));
            return;
        }
        try (QueryExec execution = execution(query)) {
            switch (query.queryType()) {
                case SELECT -> answer.rows(query, execution);
                case ASK -> answer.truth(execution);
                case CONSTRUCT -> answer.graph(query, execution.constructQuads());
                case CONSTRUCT_JSON -> answer.json(execution);
                default -> throw Refusal.badQuery("Ask with SELECT, ASK, CONSTRUCT or DESCRIBE.");
            }
        }
    }

    private Iterator<Quad> describe(Query query) {
        Description description = new Description(dataset);
        return things(query).stream().flatMap(description::of).iterator();
    }

    private Set<Node> things(Query query) {
        if (query.getQueryPattern() == null) {
            return Description.things(query, Collections.emptyIterator());
        }
        try (QueryExec execution = execution(Description.finding(query, answer.maxRows()))) {
            return Description.things(query, execution.select());
        }
    }

    private QueryExec execution(Query query) {
        return QueryExec.newBuilder().dataset(dataset).query(query).context(context).build();
    }
}
