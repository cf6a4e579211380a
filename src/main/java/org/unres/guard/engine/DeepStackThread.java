package org.unres.guard.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A thread with a stack that is deep enough for the recursion of ARQ in property paths. A stack overflow in the store would
 * keep later queries from ending.
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
