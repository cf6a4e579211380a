package org.unres.store.load;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.unres.store.dataset.StoreException;
import org.unres.store.dataset.StoreFolder;

/** Keeps two loads from running on one store at a time. The operating system releases the lock when the process ends. */
public final class LoadLock {
    private LoadLock() {}

    /** @throws StoreException if another load is at work in the folder, or it cannot be written */
    public static <T> T holding(StoreFolder folder, Supplier<T> work) {
        try {
            Files.createDirectories(folder.dir());
            try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (tryLock(channel) == null) {
                    throw new StoreException("another load is at work on the store in " + folder.dir() + "; wait for its end");
                }
                return work.get();
            }
        } catch (IOException e) {
            throw new StoreException("cannot write into " + folder.dir() + " (" + e + "); choose another folder, or mend its "
                    + "permissions", e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
