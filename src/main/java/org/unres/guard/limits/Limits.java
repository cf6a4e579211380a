package org.unres.guard.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The limits of one query, of one client and of all clients together. {@link #STANDARD} are the defaults.
 *
 * @param timeout 30 s to the first row; twice that to the last
 * @param maxRows 100,000 rows or triples of an answer; what is over is left out, and the answer says so
 * @param maxText 64 million characters of an answer, likewise
 * @param maxLiteral a million characters of a string that an expression makes
 * @param maxBody 256 KiB of a request's body or query string
 * @param memory 0.85 of the memory in use after a collection, beyond which the longest running query is ended
 * @param places how many queries there may be at a time
 * @param proxy the address whose word is taken for whom it asks: "127.0.0.1"
 * @param serviceHosts the hosts that SERVICE may ask, each as written in the IRI: "query.wikidata.org"
 */
public record Limits(
        Duration timeout,
        long maxRows,
        long maxText,
        int maxLiteral,
        int maxBody,
        double memory,
        Places places,
        Optional<String> proxy,
        Set<String> serviceHosts) {
    public static final Limits STANDARD = new Limits(
            Duration.ofSeconds(30), 100_000, 64_000_000, 1_000_000, 256 * 1024, 0.85, Places.STANDARD,
            Optional.empty(), Set.of());

    /**
     * How many queries there may be at a time.
     *
     * @param perClient 4 of one client, those that wait among them
     * @param lasting that run longer than a second: one less than the processors, at least 1
     * @param quick 8 more, as long as they run for less
     * @param waiting 32 that wait for a place, 10 s at most
     */
    public record Places(int perClient, int lasting, int quick, int waiting) {
        static final Duration QUICK = Duration.ofSeconds(1);
        public static final Duration PATIENCE = Duration.ofSeconds(10);
        private static final int SPARE = 1;

        public static final Places STANDARD =
                new Places(4, Math.max(1, Runtime.getRuntime().availableProcessors() - SPARE), 8, 32);
    }

    public Limits {
        serviceHosts = Set.copyOf(serviceHosts);
    }

    /** From the start to the last row. */
    Duration toLast() {
        return timeout.multipliedBy(2);
    }

    public Limits with(Duration otherTimeout, long otherRows) {
        return new Limits(otherTimeout, otherRows, maxText, maxLiteral, maxBody, memory, places, proxy, serviceHosts);
    }

    public Limits with(Places other) {
        return new Limits(timeout, maxRows, maxText, maxLiteral, maxBody, memory, other, proxy, serviceHosts);
    }
}
