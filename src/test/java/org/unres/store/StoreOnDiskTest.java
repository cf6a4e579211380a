package org.unres.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads into a folder: a first one, later ones, and those that are cut off. The documents are those of queries/fixture. */
class StoreOnDiskTest {
    private static final LoadOptions REFRESH = new LoadOptions(2, false, true);

    // Two loads are two runs, of four triples each.
    private static final Pattern COUNTS_RUNS =
            Pattern.compile("^\\[\\S+/catalogue \\S+/(?:graph/provenance|id/dataset) http://rdfs.org/ns/void#triples ");

    @TempDir
    Path dir;

    private StoreFolder folder;
    private List<Path> documents;

    @BeforeEach
    void find() throws IOException {
        folder = new StoreFolder(dir.resolve("store"));
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            documents = files.sorted().toList();
        }
    }

    @Test
    void documentAfterDocumentGivesTheStoreThatAFirstLoadGives() throws IOException {
        load(folder, LoadOptions.plain(), documents.subList(0, 3));
        Path changed = Files.writeString(dir.resolve(documents.get(3).getFileName()),
                Files.readString(documents.get(3)).replaceFirst("light", "lamp"));
        load(folder, LoadOptions.plain(), List.of(changed));
        LoadReport report = load(folder, REFRESH, documents);
        assertEquals(List.of(documents.size() - 3, 3), List.of(report.loaded(), report.unchanged()));
        assertUndisturbed();
    }

    @Test
    void aFirstLoadThatFailsLeavesNoStore() {
        assertThrows(IllegalStateException.class, () -> Store.load(folder.dir(), inputs(documents), LoadOptions.plain(), p -> {
            assertTrue(Files.isDirectory(folder.building()));
            throw new IllegalStateException("in the middle");
        }));
        assertFalse(folder.hasStore() || Files.exists(folder.building()));
        assertThrows(StoreException.class, () -> Store.open(folder.dir()));
        load(folder, LoadOptions.plain(), documents);
        assertUndisturbed();
    }

    @Test
    void whatAKilledFirstLoadLeftIsCleared() throws IOException {
        Files.createDirectories(folder.building().resolve("tdb2/Data-0001"));
        Files.writeString(folder.building().resolve("tdb2/Data-0001/GOSP.dat"), "half");
        Files.createDirectories(folder.text());
        Files.writeString(folder.text().resolve("segments_1"), "of a store whose graphs were not moved yet");
        load(folder, LoadOptions.plain(), documents);
        assertFalse(Files.exists(folder.building()));
        assertUndisturbed();
    }

    @Test
    void anUpdateThatWasCutOffIsFinishedByTheNextLoad() throws IOException {
        load(folder, LoadOptions.plain(), documents.subList(0, 6));
        assertThrows(IllegalStateException.class, () -> Store.load(folder.dir(), inputs(documents), LoadOptions.plain(), p -> {
            if (p.done() == documents.size() - 1) {
                throw new IllegalStateException("before the last");
            }
        }));
        assertTrue(Files.exists(folder.unfinished()));
        forgetTheIndex();
        load(folder, LoadOptions.plain(), documents);
        assertFalse(Files.exists(folder.unfinished()));
        assertUndisturbed();
    }

    @Test
    void withoutItsLineageFileAStoreFindsTheSameLinks() throws IOException {
        load(folder, LoadOptions.plain(), documents.subList(0, documents.size() - 1));
        Files.writeString(folder.lineage(), "not what a load wrote");
        load(folder, REFRESH, documents);
        assertUndisturbed();
    }

    @Test
    void anUnchangedLoadWritesNothing() throws IOException {
        load(folder, LoadOptions.plain(), documents);
        Set<String> before = contents(folder);
        LoadReport again = load(folder, LoadOptions.plain(), documents);
        assertEquals(List.of(0, documents.size()), List.of(again.loaded(), again.unchanged()));
        assertEquals(before, contents(folder));
    }

    @Test
    void aSecondLoadAtTheSameTimeIsRefused() {
        LoadLock.holding(folder, () -> {
            StoreException refused = assertThrows(StoreException.class, () -> load(folder, LoadOptions.plain(), documents));
            assertTrue(refused.getMessage().contains("another load is at work"), refused.getMessage());
            return 0;
        });
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsWritten() {
        load(folder, LoadOptions.plain(), documents);
        long tooMuch = Long.MAX_VALUE;
        StoreException full = assertThrows(StoreException.class, () -> DiskSpace.require(folder, tooMuch));
        assertTrue(full.getMessage().contains("make room there and load again"), full.getMessage());
    }

    // As if the process had ended between the commit of the graphs and that of the index.
    private void forgetTheIndex() throws IOException {
        StoreFolder.delete(folder.text());
        Files.createDirectories(folder.text());
        try (Store store = Store.open(folder.dir())) {
            assertEquals(0, StoreTest.found(store, "lighthouse"));
        }
    }

    private void assertUndisturbed() {
        Set<String> missing = undisturbed();
        Set<String> more = contents(folder);
        Set<String> both = new HashSet<>(missing);
        both.retainAll(more);
        missing.removeAll(both);
        more.removeAll(both);
        assertEquals(Set.of(), missing, "missing");
        assertEquals(Set.of(), more, "too much");
    }

    private Set<String> undisturbed() {
        StoreFolder other = new StoreFolder(dir.resolve("undisturbed"));
        load(other, LoadOptions.plain(), documents);
        Set<String> contents = contents(other);
        assertNotEquals(Set.of(), contents);
        return contents;
    }

    private static Set<String> contents(StoreFolder folder) {
        try (Store store = Store.open(folder.dir())) {
            Set<String> contents = StoreTest.quads(store);
            contents.removeIf(COUNTS_RUNS.asPredicate());
            contents.add("found by its text: " + StoreTest.found(store, "lighthouses"));
            return contents;
        }
    }

    private static LoadReport load(StoreFolder folder, LoadOptions options, List<Path> files) {
        return Store.load(folder.dir(), inputs(files), options, p -> {});
    }

    private static List<FileInput> inputs(List<Path> files) {
        return files.stream().map(FileInput::new).toList();
    }
}
