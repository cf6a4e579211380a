package org.unres.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.guard.engine.QueryContext;
import org.unres.guard.engine.QueryShape;
import org.unres.guard.limits.FailureResponse;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.Refusal;
import org.unres.guard.limits.RunningQuery;

/** The endpoint {@code /unres/sparql}: Fuseki's own protocol, with admission, limits and sentences for what goes wrong. */
final class GuardedQueries extends SPARQL_QueryDataset {
    private static final List<String> PAGE_MAKING = List.of("callback", "stylesheet", "force-accept");
    private static final int HEARD_OUT = 8;
    private static final String UNSET_BASE = "http://server/unset-base/";

    private final Limits limits;
    private final QueryRunner work;
    private final QueryContext context;

    GuardedQueries(QueryRunner work, QueryContext context) {
        this.limits = work.limits();
        this.work = work;
        this.context = context;
    }

    // With these a request makes an answer a page or a script of its own, in the name of this server.
    @Override
    protected void validateRequest(HttpAction action) {
        PAGE_MAKING.stream().filter(name -> action.getRequestParameter(name) != null).findFirst().ifPresent(name -> ServletOps
                .errorBadRequest("The parameter " + name + " is not offered here; other sites may ask (CORS)."));
    }

    @Override
    public void execGet(HttpAction action) {
        String asked = action.getRequestQueryString();
        if (asked == null || asked.isEmpty()) {
            ServiceDescription.send(action);
        } else if (asked.length() > limits.maxBody()) {
            FailureResponse.send(action, tooLong(414));
        } else {
            super.execGet(action);
        }
    }

    @Override
    public void execPost(HttpAction action) {
        if (action.getRequestContentLengthLong() > limits.maxBody()) {
            refuseBody(action);
        } else {
            super.execPost(action);
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try (InputStream body = action.getRequestInputStream()) {
            byte[] query = body.readNBytes(limits.maxBody() + 1);
            if (query.length > limits.maxBody()) {
                refuseBody(action);
            } else {
                execute(new String(query, StandardCharsets.UTF_8), action);
            }
        } catch (IOException e) {
            FailureResponse.send(action, Refusal.badQuery("The query did not arrive whole."));
        }
    }

    // Who still sends does not read; a somewhat too long body is heard out, so that its sender sees the answer.
    private void refuseBody(HttpAction action) {
        try {
            action.getRequestInputStreamRaw().readNBytes(HEARD_OUT * limits.maxBody());
        } catch (IOException clientIsGone) {
            return;
        }
        FailureResponse.send(action, tooLong(413));
    }

    private Refusal tooLong(int status) {
        return Refusal.tooLarge(status, "The request is longer than " + limits.maxBody() / 1024 + " KiB; shorten the query.");
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            QueryShape.check(text);
            work.run(action.getRequest(), () -> {
                Query query = QueryFactory.create(text, UNSET_BASE, Syntax.syntaxARQ);
                OfferedFormats.check(query, action.getRequest());
                return running -> answer(query, action, running);
            });
        } catch (RuntimeException | StackOverflowError e) {
            FailureResponse.send(action, FailureResponse.of(e));
        }
    }

    private void answer(Query query, HttpAction action, RunningQuery running) {
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> target = decideDataset(action, query, "");
            Query asked = target.getRight() == null ? query : target.getRight();
            new GuardedExecution(target.getLeft(), context.of(action.getContext(), running),
                    new LimitedAnswer(action, running, limits))
                    .run(asked);
        } finally {
            action.endRead();
        }
    }
}
