package org.unres.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many items at the same time, with results in the order of the items and only a few of them waiting. */
final class Ordered {
    private static final int AHEAD = 8;

    private final int jobs;

    Ordered(int jobs) {
        this.jobs = Math.max(1, jobs);
    }

    <T, R> void each(List<? extends T> items, Function<T, R> work, Consumer<R> result) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            for (T item : items) {
                waiting.add(workers.submit(() -> work.apply(item)));
                if (waiting.size() > jobs * AHEAD) {
                    result.accept(take(waiting));
                }
            }
            while (!waiting.isEmpty()) {
                result.accept(take(waiting));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R take(Deque<Future<R>> waiting) {
        try {
            return waiting.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted; the store is as it was before", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
