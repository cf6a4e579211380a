package org.unres.guard;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.unres.guard.limits.ClientConnection;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.RunningQuery;

/** Ends running queries at their time limit from a thread of its own, without interrupting their threads. */
public final class Watchdog implements AutoCloseable {
    private static final long PERIOD_MS = 100;
    private static final long BREATH_MS = 1_000;

    private final Limits limits;
    private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
    private final MemoryWatch memory;
    private final Semaphore lastingPlaces;
    private final ConcurrentMap<RunningQuery.End, Long> ended = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("query-watchdog").daemon().factory());
    private volatile boolean stopping;

    @SuppressWarnings("FutureReturnValueIgnored")
    Watchdog(Limits limits) {
        this.limits = limits;
        this.lastingPlaces = new Semaphore(limits.places().lasting());
        this.memory = new MemoryWatch(limits.memory());
        clock.scheduleAtFixedRate(() -> running.forEach(RunningQuery::look), PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(this::freeMemory, BREATH_MS, BREATH_MS, TimeUnit.MILLISECONDS);
    }

    // The longest running one has gathered most.
    private void freeMemory() {
        if (memory.isShort()) {
            running.stream().max(Comparator.comparing(RunningQuery::age)).ifPresent(q -> q.end(RunningQuery.End.MEMORY));
        }
    }

    /** A query that is looked after until it is closed. */
    RunningQuery watch(ClientConnection connection) {
        RunningQuery query = new RunningQuery(connection, limits, lastingPlaces, this::done);
        running.add(query);
        // Looked at after it is among those that are ended.
        if (stopping) {
            query.end(RunningQuery.End.STOPPING);
        }
        return query;
    }

    /** Ends all queries, and from now on each that comes; they are looked after until the last has ended. */
    void stop() {
        stopping = true;
        running.forEach(q -> q.end(RunningQuery.End.STOPPING));
    }

    private void done(RunningQuery query) {
        query.ended().ifPresent(why -> ended.merge(why, 1L, Long::sum));
        running.remove(query);
    }

    /** How many have been ended before they were done, for this reason. */
    long ended(RunningQuery.End why) {
        return ended.getOrDefault(why, 0L);
    }

    /** How many of them run longer than a second. */
    int lasting() {
        return limits.places().lasting() - lastingPlaces.availablePermits();
    }

    /** How many queries are being answered now. */
    int running() {
        return running.size();
    }

    @Override
    public void close() {
        stop();
        clock.shutdownNow();
    }
}
