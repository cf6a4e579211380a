package org.unres.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work of several threads on many items, such as the 4,357 files of a folder, whose results are handed on in the order of the
 * items. Few items are under way or waiting at a time: eight a thread, and none is added while they stand for 16 MiB or more.
 */
public final class Ordered<T> {
    private static final int AHEAD = 8;
    private static final long BYTES_AHEAD = 16L << 20;

    private final int jobs;
    private final ToLongFunction<? super T> size;

    /**
     * @param jobs how many items are worked on at a time, at least 1
     * @param size the bytes that an item stands for; asked on the caller's thread, once for each
     */
    public Ordered(int jobs, ToLongFunction<? super T> size) {
        if (jobs < 1) {
            throw new IllegalArgumentException("--jobs must be at least 1, not " + jobs);
        }
        this.jobs = jobs;
        this.size = size;
    }

    /**
     * Hands the result of each item to {@code done}, on the caller's thread. When this returns or throws, no work goes on.
     *
     * @throws CancellationException if the caller's thread is interrupted; it stays so
     */
    public <R> void each(List<? extends T> items, Function<? super T, ? extends R> work, Consumer<? super R> done) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Waiting<R>> waiting = new ArrayDeque<>();
            Iterator<? extends T> rest = items.iterator();
            long bytes = 0;
            while (rest.hasNext() || !waiting.isEmpty()) {
                while (rest.hasNext() && waiting.size() < jobs * AHEAD && bytes < BYTES_AHEAD) {
                    T item = rest.next();
                    waiting.add(new Waiting<>(workers.submit(() -> work.apply(item)), size.applyAsLong(item)));
                    bytes += waiting.getLast().size();
                }
                Waiting<R> first = waiting.remove();
                done.accept(first.result());
                bytes -= first.size();
            }
        } finally {
            workers.shutdownNow();
            workers.close();
        }
    }

    private record Waiting<R>(Future<R> future, long size) {
        R result() {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException cause -> throw cause;
                    case Error cause -> throw cause;
                    default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }
}
