package org.unres.guard.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;

/**
 * A query while it is answered: when it must end, and who waits for it. The watchdog looks at it some times a second.
 * What works for it in its thread asks {@link #check} at each step, since the engine does not in all that it does.
 */
public final class RunningQuery implements AutoCloseable {
    /** Why a query was ended before it was done. */
    public enum End { TIME, CLIENT_GONE, MEMORY, BUSY, STOPPING }

    // For what neither asks nor can be stopped, such as writing to a client that does not read.
    private static final Duration GRACE = Duration.ofMillis(500);

    // The engine evaluates a query in one thread, and gives no context to all that it calls.
    private static final ThreadLocal<RunningQuery> IN_THIS_THREAD = new ThreadLocal<>();

    private final ClientConnection connection;
    private final Limits limits;
    private final Semaphore lastingPlaces;
    private final Consumer<RunningQuery> whenDone;
    private final long start = System.nanoTime();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Optional<End> end = Optional.empty();
    private boolean answering;
    private boolean lasting;
    private boolean done;

    /** A query of this thread, until it is closed there. */
    public RunningQuery(ClientConnection connection, Limits limits, Semaphore lastingPlaces, Consumer<RunningQuery> whenDone) {
        this.connection = connection;
        this.limits = limits;
        this.lastingPlaces = lastingPlaces;
        this.whenDone = whenDone;
        IN_THIS_THREAD.set(this);
    }

    /** @throws QueryCancelledException if the query of this thread must end */
    public static void check() {
        RunningQuery query = IN_THIS_THREAD.get();
        if (query != null && query.cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    /** True as soon as the query must end; the engine looks at the same. */
    public AtomicBoolean cancelled() {
        return cancelled;
    }

    /** The first row is there: from now the limit to the last holds. */
    public synchronized void answering() {
        answering = true;
    }

    /** Ends the query if its time is over, nobody waits for it any more, or too many others last as well. */
    public synchronized void look() {
        if (done) {
            return;
        }
        if (connection.isGone()) {
            end(End.CLIENT_GONE);
        } else if (age().compareTo(limit()) >= 0) {
            end(End.TIME);
        } else if (!lasting && age().compareTo(Limits.Places.QUICK) >= 0) {
            last();
        }
        if (age().compareTo(limit().plus(GRACE)) >= 0) {
            connection.close();
        }
    }

    private void last() {
        lasting = lastingPlaces.tryAcquire();
        if (!lasting) {
            end(End.BUSY);
        }
    }

    public synchronized void end(End why) {
        if (end.isEmpty()) {
            end = Optional.of(why);
        }
        cancelled.set(true);
    }

    public synchronized Optional<End> ended() {
        return end;
    }

    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration limit() {
        return answering ? limits.toLast() : limits.timeout();
    }

    void cutOff() {
        connection.close();
    }

    // The connection belongs to the next request from here on.
    @Override
    public synchronized void close() {
        done = true;
        if (lasting) {
            lastingPlaces.release();
        }
        connection.done();
        IN_THIS_THREAD.remove();
        whenDone.accept(this);
    }
}
