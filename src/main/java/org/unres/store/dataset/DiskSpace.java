package org.unres.store.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/** Refuses to write when the disk is nearly full. Graphs are memory-mapped, and a full disk would end the process. */
public final class DiskSpace {
    /** What a document with its indexes takes at most, many times over. */
    private static final long RESERVE = 64L << 20;

    private DiskSpace() {}

    public static void require(StoreFolder folder) {
        require(folder, RESERVE);
    }

    /** @throws StoreException if the disk of the folder has less than these bytes left */
    public static void require(StoreFolder folder, long bytes) {
        long left = left(folder);
        if (left < bytes) {
            throw new StoreException(String.format(Locale.ROOT, "the disk of %s has %,d MB left and at least %,d MB are "
                    + "needed to go on; make room there and load again", folder.dir(), left >> 20, bytes >> 20));
        }
    }

    private static long left(StoreFolder folder) {
        try {
            return Files.getFileStore(folder.dir()).getUsableSpace();
        } catch (IOException e) {
            throw new StoreException("cannot tell how much room is left in " + folder.dir() + ": " + e, e);
        }
    }
}
