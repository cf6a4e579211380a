package org.unres.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unres.guard.engine.DeepStackThread;
import org.unres.guard.limits.ClientConnection;
import org.unres.guard.limits.FailureResponse;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.RunningQuery;

/** Runs a query in a slot of its client, in a thread with a deep stack, under the watchdog. */
record QueryRunner(Limits limits, Admission admission, Watchdog watchdog) implements AutoCloseable {
    QueryRunner(Limits limits) {
        this(limits, new Admission(limits.places()), new Watchdog(limits));
    }

    /**
     * Reading a query takes its time, too.
     *
     * @param reading gives the work
     * @throws org.unres.guard.limits.Refusal that says why there is no answer
     */
    void run(HttpServletRequest request, Supplier<Consumer<RunningQuery>> reading) {
        Admission.Place place = admission.enter(ClientAddress.of(request, limits.proxy()));
        try (place) {
            Consumer<RunningQuery> work = reading.get();
            DeepStackThread.run(() -> watched(request, work));
        }
    }

    // What is thrown from here is sent when the query is no longer counted.
    private void watched(HttpServletRequest request, Consumer<RunningQuery> work) {
        RunningQuery running = watchdog.watch(ClientConnection.of(request));
        try (running) {
            work.accept(running);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw running.ended().map(end -> FailureResponse.of(end, limits)).orElseGet(() -> FailureResponse.of(e));
        }
    }

    @Override
    public void close() {
        watchdog.close();
    }
}
