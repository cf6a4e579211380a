package org.unres.rdf;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Converts many files with several threads and hands the results on in the order of the files, so that the output does not
 * depend on the number of threads. At most a few results per thread are held at a time.
 */
public final class Conversion {
    private static final int AHEAD = 4;

    private final Converter converter;
    private final int jobs;

    /** @param jobs how many files are converted at a time, at least 1 */
    public Conversion(Converter converter, int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("--jobs must be at least 1, not " + jobs);
        }
        this.converter = converter;
        this.jobs = jobs;
    }

    /** Hands each result to {@code done}, on the caller's thread, in the order of {@code files}. */
    public void run(List<Path> files, Consumer<ConvertResult> done) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<ConvertResult>> waiting = new ArrayDeque<>();
            Iterator<Path> next = files.iterator();
            while (next.hasNext() || !waiting.isEmpty()) {
                while (next.hasNext() && waiting.size() < jobs * AHEAD) {
                    Path file = next.next();
                    waiting.add(threads.submit(() -> converter.convert(file)));
                }
                done.accept(result(waiting.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static ConvertResult result(Future<ConvertResult> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
