package org.unres.store.dataset;

import java.nio.file.Path;

/**
 * A folder in which something is built before it is moved to its place, such as {@code DIR/building}. It is deleted when the
 * process ends. Ctrl-C deletes it too; what a killed process left is deleted before the next use.
 */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;
    private final Thread onExit;

    public TemporaryFolder(Path path) {
        this.path = path;
        this.onExit = new Thread(() -> StoreFolder.delete(path));
        StoreFolder.delete(path);
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        StoreFolder.delete(path);
        Runtime.getRuntime().removeShutdownHook(onExit);
    }
}
