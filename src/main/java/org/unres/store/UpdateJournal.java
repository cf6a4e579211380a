package org.unres.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.unres.vocabulary.Bundled;

/**
 * What an update keeps beside the graphs: a mark that it is under way, and the lineage records. Graphs and text index are
 * committed one after the other, so where the mark is found at the next load, the index is made anew from the graphs.
 */
final class UpdateJournal {
    private final Optional<StoreFolder> folder;
    private final CompletableFuture<LineageRecords> records;
    private boolean begun;

    private UpdateJournal(Optional<StoreFolder> folder, CompletableFuture<LineageRecords> records) {
        this.folder = folder;
        this.records = records;
    }

    static UpdateJournal of(StoreFolder folder) {
        return new UpdateJournal(Optional.of(folder),
                CompletableFuture.supplyAsync(() -> LineageRecords.in(folder.lineage(), Bundled.version())));
    }

    static UpdateJournal inMemory() {
        return new UpdateJournal(Optional.empty(), CompletableFuture.completedFuture(LineageRecords.none()));
    }

    LineageRecords records() {
        return records.join();
    }

    /** Whether the last update did not come to its end. */
    boolean wasCutOff() {
        return folder.map(StoreFolder::unfinished).filter(Files::exists).isPresent();
    }

    /** Before each change. */
    void begin() {
        folder.ifPresent(DiskSpace::require);
        if (!begun) {
            folder.ifPresent(UpdateJournal::mark);
            begun = true;
        }
    }

    void replaced(DocumentQuads document) {
        records().put(document.graph(), document.sha256(), LineageRecord.of(document.graph(), document.quads()));
    }

    /** After the last change. */
    void end() {
        folder.ifPresent(f -> {
            try {
                if (begun) {
                    records().write(f.lineage(), Bundled.version());
                }
                Files.deleteIfExists(f.unfinished());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    // On the disk before the first change is.
    private static void mark(StoreFolder folder) {
        try (FileChannel mark = FileChannel.open(folder.unfinished(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            mark.write(ByteBuffer.wrap(new byte[] {'\n'}));
            mark.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
