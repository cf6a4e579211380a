package org.unres.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;

/** What stands between the public and the engine of one server: SECURITY.md tells against what. */
public final class Guard implements AutoCloseable {
    private static final String QUERIES = "/unres/sparql";
    private static final String LOADING = "/unres-load";

    private final Watchdog watchdog;

    private Guard(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    /** Guards the queries of the server that is being built; without a password file nothing can be written. */
    public static Guard on(FusekiServer.Builder server, Limits limits, Optional<Path> passwords) {
        NoFetching.install();
        Guard guard = new Guard(new Watchdog(limits));
        server.registerOperation(Operation.Query, new GuardedQueries(limits, guard.watchdog));
        server.registerOperation(Operation.Update, new GuardedUpdates());
        server.enableCors(false).addFilter("/*", new OpenToOtherSites());
        server.addFilter(QUERIES, (request, response, chain) ->
                chain.doFilter(request, new UnflushedResponse((HttpServletResponse) response)));
        passwords.ifPresentOrElse(
                file -> server.passwordFile(file.toString()).auth(AuthScheme.BASIC),
                () -> server.remove(LOADING));
        return guard;
    }

    /** How many queries are being answered now. */
    public int running() {
        return watchdog.running();
    }

    /** How many of them run longer than a second. */
    int lasting() {
        return watchdog.lasting();
    }

    /** How many have been ended before they were done, for this reason. */
    long ended(RunningQuery.End why) {
        return watchdog.ended(why);
    }

    /** Ends the queries that run and those that still come, so that the server can be stopped. */
    public void stop() {
        watchdog.stop();
    }

    @Override
    public void close() {
        watchdog.close();
    }
}
