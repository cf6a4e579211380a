package org.unres.guard.limits;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/**
 * Which servers SERVICE may ask: none, or those whose host is listed as it is written. Their names must not lead to
 * addresses of this machine or of a private network, and they are not followed elsewhere.
 */
public final class AllowedServices {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Set<String> hosts;
    private final Predicate<InetAddress> allowed;

    public AllowedServices(Set<String> hosts, Predicate<InetAddress> allowed) {
        this.hosts = hosts;
        this.allowed = allowed;
    }

    /** Lets the engine ask them, in one query's context, through a client that follows no redirect. */
    public void allowIn(Context query) {
        query.set(ARQ.httpServiceAllowed, !hosts.isEmpty());
        if (!hosts.isEmpty()) {
            query.set(ARQ.httpQueryClient, HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(PATIENCE)
                    .build());
        }
    }

    /** @throws Refusal 400 if SERVICE may not ask this */
    public void require(Node service) {
        if (hosts.isEmpty()) {
            throw Refusal.badQuery("SERVICE is switched off here: no query makes this server fetch from elsewhere.");
        }
        if (!service.isURI()) {
            throw Refusal.badQuery("SERVICE must name its server as an IRI here, not as a variable.");
        }
        String host = host(service.getURI());
        if (!hosts.contains(host)) {
            throw Refusal.badQuery("SERVICE may not ask " + host + " here, but: " + String.join(", ", hosts) + ".");
        }
        requirePublic(host);
    }

    private static String host(String iri) {
        try {
            URI uri = URI.create(iri);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.getHost().toLowerCase(Locale.ROOT) : iri;
        } catch (IllegalArgumentException e) {
            return iri;
        }
    }

    // Java keeps the answer for a while, so that the request goes to what was looked at.
    private void requirePublic(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!allowed.test(address)) {
                    throw Refusal.badQuery("SERVICE may not ask " + host + ": it is an address of a private network.");
                }
            }
        } catch (UnknownHostException e) {
            throw Refusal.badQuery("SERVICE cannot ask " + host + ": no such host is known.");
        }
    }
}
