package org.unres.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.unres.guard.engine.BoundedAnswer;
import org.unres.guard.engine.TermSizes;
import org.unres.guard.engine.UnseenQuads;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.RunningQuery;

/**
 * The answer to a query within its limits.
 *
 * <p>What a client sees: {@code X-Unres-Limit: 100000} and {@code X-Unres-Limit-Text: 64000000} on every answer: what has
 * fewer rows and fewer characters is whole. Where something is left out,
 * {@code X-Unres-Truncated: rows=100000} or {@code text=64000000}: a header if the answer fits into the first
 * {@value #BUFFER} bytes, which are kept back until then, and a trailer behind a longer one. An answer that must end before
 * it is whole is 503 as long as nothing of it was sent; after that the connection breaks, so that nobody takes a part for the
 * whole.
 */
final class LimitedAnswer {
    static final String LIMIT = "X-Unres-Limit";
    static final String TEXT_LIMIT = "X-Unres-Limit-Text";
    static final String TRUNCATED = "X-Unres-Truncated";
    private static final int BUFFER = 1 << 20;

    private final HttpAction action;
    private final RunningQuery running;
    private final Limits limits;
    private final Map<String, String> trailer = new ConcurrentHashMap<>();

    LimitedAnswer(HttpAction action, RunningQuery running, Limits limits) {
        this.action = action;
        this.running = running;
        this.limits = limits;
        HttpServletResponse response = action.getResponse();
        response.setBufferSize(BUFFER);
        response.setHeader(LIMIT, String.valueOf(limits.maxRows()));
        response.setHeader(TEXT_LIMIT, String.valueOf(limits.maxText()));
        response.setTrailerFields(() -> trailer.isEmpty() ? null : trailer);
    }

    long maxRows() {
        return limits.maxRows();
    }

    void rows(Query query, QueryExec execution) {
        RowSet rows = execution.select();
        if (rows.hasNext()) {
            running.answering();
        }
        Iterator<Binding> bounded = new BoundedAnswer<>(rows, TermSizes::of, limits, this::cut);
        Responses.doResponseResultSet(action, RowSetStream.create(rows.getResultVars(), bounded), query.getPrologue());
    }

    void truth(QueryExec execution) {
        Responses.doResponseBoolean(action, execution.ask());
    }

    void json(QueryExec execution) {
        Responses.doResponseJson(action,
                new BoundedAnswer<>(execution.execJsonItems(), item -> item.toString().length(), limits, this::cut));
    }

    /** A graph is put together before any of it is sent, so that its triples are counted once each. */
    void graph(Query query, Iterator<Quad> quads) {
        DatasetGraph graph = DatasetGraphFactory.create();
        graph.prefixes().putAll(query.getPrefixMapping());
        Iterator<Quad> bounded = new BoundedAnswer<>(new UnseenQuads(quads, graph), TermSizes::of, limits, this::cut);
        bounded.forEachRemaining(graph::add);
        running.answering();
        Responses.doResponseDataset(action, graph);
    }

    private void cut(String limit) {
        if (action.getResponse().isCommitted()) {
            trailer.put(TRUNCATED, limit);
        } else {
            action.getResponse().setHeader(TRUNCATED, limit);
        }
    }
}
