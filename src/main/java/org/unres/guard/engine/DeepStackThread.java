package org.unres.guard.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A thread with room for the depth to which the engine calls itself: in a property path, once for each step. Where a stack
 * ran over in the middle of the store, queries after it did not end.
 */
public final class DeepStackThread {
    private static final long STACK = 256L << 20;

    private DeepStackThread() {}

    /** Does the work in a thread of its own, waits for it, and throws what it throws. */
    public static void run(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        new Thread(null, () -> finish(work, done), "query", STACK).start();
        try {
            done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private static void finish(Runnable work, CompletableFuture<Void> done) {
        try {
            work.run();
            done.complete(null);
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }
}
