package org.unres.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.unres.guard.engine.NoRemoteContexts;
import org.unres.guard.engine.QueryContext;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.RunningQuery;

/** Protects the query engine of one server from the public. SECURITY.md lists the attacks. */
public final class Guard implements AutoCloseable {
    private static final String QUERIES = "/unres/sparql";
    private static final String LOADING = "/unres-load";

    private static final int LASTING_PAGES = 8;

    private final QueryRunner endpoint;
    private final QueryRunner pages;
    private final QueryContext context;

    // Pages have places of their own, so that whoever fills those of the endpoint does not take the pages along.
    private Guard(Limits limits) {
        Limits.Places places = limits.places();
        this.endpoint = new QueryRunner(limits);
        this.pages = new QueryRunner(limits.with(new Limits.Places(
                places.perClient(), Math.max(LASTING_PAGES, places.lasting()), places.quick(), places.waiting())));
        this.context = new QueryContext(limits);
    }

    /** Guards the queries of the server that is being built; without a password file nothing can be written. */
    public static Guard on(FusekiServer.Builder server, Limits limits, Optional<Path> passwords) {
        NoRemoteContexts.install();
        Guard guard = new Guard(limits);
        server.registerOperation(Operation.Query, new GuardedQueries(guard.endpoint, guard.context));
        server.registerOperation(Operation.Update, new GuardedUpdates());
        server.enableCors(false).addFilter("/*", new CorsFilter());
        server.addFilter(QUERIES,
                (request, response, chain) -> chain.doFilter(request, new UnflushedResponse((HttpServletResponse) response)));
        passwords.ifPresentOrElse(
                file -> server.passwordFile(file.toString()).auth(AuthScheme.BASIC),
                () -> server.remove(LOADING));
        return guard;
    }

    /**
     * Does what a page needs a query for as the endpoint would: so many for each client, within the same time.
     *
     * @param page is given the settings under which its queries of this dataset must run
     * @throws org.unres.guard.limits.Refusal that says why there is no answer
     */
    public <T> T run(HttpServletRequest request, DatasetGraph dataset, Function<Context, T> page) {
        Context around = Context.setupContextForDataset(ARQ.getContext(), dataset);
        AtomicReference<T> made = new AtomicReference<>();
        pages.run(request, () -> running -> made.set(page.apply(context.of(around, running))));
        return made.get();
    }

    /** How many queries are being answered now. */
    public int running() {
        return endpoint.watchdog().running() + pages.watchdog().running();
    }

    /** How many of them run longer than a second. */
    public int lasting() {
        return endpoint.watchdog().lasting() + pages.watchdog().lasting();
    }

    /** How many have been ended before they were done, for this reason. */
    public long ended(RunningQuery.End why) {
        return endpoint.watchdog().ended(why) + pages.watchdog().ended(why);
    }

    /** Ends the queries that run and those that still come, so that the server can be stopped. */
    public void stop() {
        endpoint.watchdog().stop();
        pages.watchdog().stop();
    }

    @Override
    public void close() {
        endpoint.close();
        pages.close();
    }
}
