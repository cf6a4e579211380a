package org.unres.store.dataset;

import java.nio.file.Path;

/**
 * A folder in which something is built that is moved elsewhere when it is whole, such as {@code DIR/building}. It does not
 * outlive the process, also where that is ended with Ctrl-C; what a killed one left there is cleared first.
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
