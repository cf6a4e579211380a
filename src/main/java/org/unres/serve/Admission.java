package org.unres.serve;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.time.Duration;

/** The places for queries: so many for each client, so many in all, and a short queue before these. */
final class Admission {
    private static final Duration SOON = Duration.ofSeconds(1);

    /** A place that a query has until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private final Limits limits;
    private final ConcurrentMap<String, Integer> ofClient = new ConcurrentHashMap<>();
    private final Semaphore inside;
    private final Semaphore running;

    Admission(Limits limits) {
        this.limits = limits;
        this.inside = new Semaphore(limits.atOnce() + limits.waiting());
        this.running = new Semaphore(limits.atOnce(), true);
    }

    /**
     * A place for a query of this client, as soon as one is free.
     *
     * @throws Refusal 429 if the client has as many as it may, 503 if the queue is full or the wait too long
     */
    Place enter(String client) {
        if (ofClient.merge(client, 1, Integer::sum) > limits.perClient()) {
            leave(client);
            throw Refusal.later(429, "You have " + limits.perClient() + (limits.perClient() == 1 ? " query" : " queries")
                    + " running, as many as one client may have at a time; wait for their answers, then ask again.", SOON);
        }
        try {
            waitForPlace();
        } catch (Refusal full) {
            leave(client);
            throw full;
        }
        return () -> {
            running.release();
            inside.release();
            leave(client);
        };
    }

    private void waitForPlace() {
        if (!inside.tryAcquire()) {
            throw busy();
        }
        boolean entered = false;
        try {
            entered = running.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (!entered) {
            inside.release();
            throw busy();
        }
    }

    private Refusal busy() {
        return Refusal.later(503, "The server is busy with the queries of others; ask again in some seconds.", limits.patience());
    }

    private void leave(String client) {
        ofClient.computeIfPresent(client, (c, n) -> n == 1 ? null : n - 1);
    }
}
