package org.unres.store.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.store.dataset.DiskSpace;
import org.unres.store.dataset.StoreFolder;
import org.unres.vocabulary.Bundled;

/**
 * Marks a running update and keeps its register of documents beside the graphs, so that an interrupted update can be
 * completed. Graphs and text index are committed one after the other; where the mark is found at the next load, the index is
 * rebuilt from the graphs.
 */
public final class UpdateJournal {
    private final Optional<StoreFolder> folder;
    private final CompletableFuture<DocumentRegister> register;
    private boolean begun;

    private UpdateJournal(Optional<StoreFolder> folder, CompletableFuture<DocumentRegister> register) {
        this.folder = folder;
        this.register = register;
    }

    public static UpdateJournal of(StoreFolder folder) {
        return new UpdateJournal(Optional.of(folder),
                CompletableFuture.supplyAsync(() -> DocumentRegister.in(folder.documents(), Bundled.version())));
    }

    public static UpdateJournal inMemory() {
        return new UpdateJournal(Optional.empty(), CompletableFuture.completedFuture(DocumentRegister.empty()));
    }

    DocumentRegister register() {
        return register.join();
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

    /** After the last change to these graphs. */
    void end(DatasetGraph dataset) {
        folder.ifPresent(f -> {
            try {
                if (begun) {
                    register().write(f.documents(), Bundled.version(), dataset);
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
