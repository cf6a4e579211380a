package org.unres.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
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
    private final Runnable meanwhile;

    /** @param meanwhile what the caller's thread has to do before the first result is taken */
    Ordered(int jobs, Runnable meanwhile) {
        this.jobs = Math.max(1, jobs);
        this.meanwhile = meanwhile;
    }

    <T, R> void each(List<? extends T> items, Function<T, R> work, Consumer<R> result) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Deque<Future<R>> waiting = new ArrayDeque<>();
        Iterator<? extends T> next = items.iterator();
        try {
            fill(waiting, next, item -> workers.submit(() -> work.apply(item)));
            meanwhile.run();
            while (!waiting.isEmpty()) {
                result.accept(take(waiting));
                fill(waiting, next, item -> workers.submit(() -> work.apply(item)));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private <T, R> void fill(Deque<Future<R>> waiting, Iterator<? extends T> next, Function<T, Future<R>> submit) {
        while (next.hasNext() && waiting.size() < jobs * AHEAD) {
            waiting.add(submit.apply(next.next()));
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
