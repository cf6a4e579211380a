package org.unres.guard;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.Refusal;

/** Admits queries: a maximum for each client, a maximum in all, and a short queue. */
final class Admission {
    private static final Duration SOON = Duration.ofSeconds(1);

    /** A place that a query has until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private final Limits.Places places;
    private final ConcurrentMap<String, Integer> ofClient = new ConcurrentHashMap<>();
    private final Semaphore inside;
    private final Semaphore running;

    Admission(Limits.Places places) {
        int atOnce = places.lasting() + places.quick();
        this.places = places;
        this.inside = new Semaphore(atOnce + places.waiting());
        this.running = new Semaphore(atOnce, true);
    }

    /**
     * A place for a query of this client, as soon as one is free.
     *
     * @throws Refusal 429 if the client has as many as it may, 503 if the queue is full or the wait too long
     */
    Place enter(String client) {
        if (ofClient.merge(client, 1, Integer::sum) > places.perClient()) {
            leave(client);
            throw Refusal.later(429, "You have " + places.perClient() + (places.perClient() == 1 ? " query" : " queries")
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
            entered = running.tryAcquire(Limits.Places.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (!entered) {
            inside.release();
            throw busy();
        }
    }

    private Refusal busy() {
        return Refusal.later(503, "The server is busy with the queries of others; ask again in some seconds.",
                Limits.Places.PATIENCE);
    }

    private void leave(String client) {
        ofClient.computeIfPresent(client, (c, n) -> n == 1 ? null : n - 1);
    }
}
