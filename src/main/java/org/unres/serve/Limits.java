package org.unres.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What one query, one client and all of them together may take of the server. {@link #STANDARD} holds where nothing else is
 * given.
 *
 * @param timeout 30 s to the first row; twice that to the last
 * @param maxRows 100,000 rows or triples of an answer; what is over is left out, and the answer says so
 * @param maxText 64 million characters of an answer, likewise
 * @param maxLiteral a million characters of a string, or digits of a number, that an expression makes
 * @param maxBody 256 KiB of a request's body or query string
 * @param perClient 4 queries at a time of one client, waiting ones counted
 * @param atOnce queries at a time in all: one less than the processors, at least 1
 * @param waiting 32 queries that wait for a place
 * @param patience 10 s that a query waits for a place
 * @param memory 0.85 of the memory in use after a collection, beyond which the longest running query is ended
 * @param proxy the address whose word is taken for whom it asks: "127.0.0.1"
 * @param serviceHosts the hosts that SERVICE may ask, each as written in the IRI: "query.wikidata.org"
 */
public record Limits(
        Duration timeout,
        long maxRows,
        long maxText,
        int maxLiteral,
        int maxBody,
        int perClient,
        int atOnce,
        int waiting,
        Duration patience,
        double memory,
        Optional<String> proxy,
        Set<String> serviceHosts) {
    private static final int SPARE = 1;

    public static final Limits STANDARD = new Limits(
            Duration.ofSeconds(30), 100_000, 64_000_000, 1_000_000, 256 * 1024, 4,
            Math.max(1, Runtime.getRuntime().availableProcessors() - SPARE), 32, Duration.ofSeconds(10),
            0.85, Optional.empty(), Set.of());

    public Limits {
        serviceHosts = Set.copyOf(serviceHosts);
    }

    /** From the start to the last row. */
    Duration toLast() {
        return timeout.multipliedBy(2);
    }

    public Limits withTimeout(Duration other) {
        return new Limits(other, maxRows, maxText, maxLiteral, maxBody, perClient, atOnce, waiting, patience, memory, proxy, serviceHosts);
    }

    public Limits withMaxRows(long other) {
        return new Limits(timeout, other, maxText, maxLiteral, maxBody, perClient, atOnce, waiting, patience, memory, proxy, serviceHosts);
    }

    public Limits withPerClient(int other) {
        return new Limits(timeout, maxRows, maxText, maxLiteral, maxBody, other, atOnce, waiting, patience, memory, proxy, serviceHosts);
    }

    public Limits withAtOnce(int other, int queue) {
        return new Limits(timeout, maxRows, maxText, maxLiteral, maxBody, perClient, other, queue, patience, memory, proxy, serviceHosts);
    }

    public Limits withMemory(double other) {
        return new Limits(timeout, maxRows, maxText, maxLiteral, maxBody, perClient, atOnce, waiting, patience, other, proxy, serviceHosts);
    }

    public Limits withProxy(Optional<String> other) {
        return new Limits(timeout, maxRows, maxText, maxLiteral, maxBody, perClient, atOnce, waiting, patience, memory, other, serviceHosts);
    }

    public Limits withServiceHosts(Set<String> other) {
        return new Limits(timeout, maxRows, maxText, maxLiteral, maxBody, perClient, atOnce, waiting, patience, memory, proxy, other);
    }
}
