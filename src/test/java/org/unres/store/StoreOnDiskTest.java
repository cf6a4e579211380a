package org.unres.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.model.Problem;
import org.unres.rdf.Iris;
import org.unres.store.dataset.DiskSpace;
import org.unres.store.dataset.StoreException;
import org.unres.store.dataset.StoreFolder;
import org.unres.store.load.FileInput;
import org.unres.store.load.LoadLock;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.LoadReport;

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
    void withoutItsRegisterAStoreFindsTheSameLinks() throws IOException {
        load(folder, LoadOptions.plain(), documents.subList(0, documents.size() - 1));
        Files.writeString(folder.documents(), "not what a load wrote");
        load(folder, REFRESH, documents);
        assertUndisturbed();
    }

    @Test
    void theRegisterOfAnotherStoreIsLeftAside() throws IOException {
        StoreFolder other = new StoreFolder(dir.resolve("other"));
        load(other, LoadOptions.plain(), documents);
        load(folder, LoadOptions.plain(), documents.subList(0, 2));
        Files.copy(other.documents(), folder.documents(), StandardCopyOption.REPLACE_EXISTING);
        LoadReport report = load(folder, REFRESH, documents);
        assertEquals(List.of(documents.size() - 2, 2), List.of(report.loaded(), report.unchanged()));
        assertUndisturbed();
    }

    /** Another title, other citations, other words in the paragraphs. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"Keeping of lighthouses, Horns of ships", "(?<!RES/)9[67]/1[02], 95/1",
        "keepers sleep|existing resources|all States, lamps burn"})
    void linksAreThoseOfTheDocumentsWhicheverWasChanged(String words, String others) throws IOException {
        load(folder, LoadOptions.plain(), documents);
        Set<String> before = links(folder);
        boolean differs = false;
        for (Path document : documents) {
            Path changed = Files.writeString(dir.resolve(document.getFileName()),
                    Files.readString(document).replaceAll(words, others));
            load(folder, LoadOptions.plain(), List.of(changed));
            List<Path> all = new ArrayList<>(documents);
            all.set(documents.indexOf(document), changed);
            assertEquals(linksOf(all), links(folder), document.toString());
            differs |= !before.equals(links(folder));
            load(folder, LoadOptions.plain(), List.of(document));
            assertEquals(before, links(folder));
        }
        assertTrue(differs, "no change touched a link");
    }

    @Test
    void aDoubleIsToldAgainAndReadWhereTheFirstIsGone() throws IOException {
        Path first = documents.getFirst();
        Path second = Files.writeString(dir.resolve("z.txt"), Files.readString(first) + "\n");
        LoadReport report = load(folder, LoadOptions.plain(), List.of(first, second));
        LoadReport again = load(folder, LoadOptions.plain(), List.of(first, second));
        assertEquals(List.of(0, 1, 1), List.of(again.loaded(), again.unchanged(), again.failed()));
        assertEquals(duplicates(report), duplicates(again));
        LoadReport alone = load(folder, LoadOptions.plain(), List.of(second));
        assertEquals(List.of(1, 0, 0), List.of(alone.loaded(), alone.unchanged(), alone.failed()));
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

    private static Set<String> linksOf(List<Path> documents) {
        try (Store store = Store.inMemory()) {
            store.load(inputs(documents), LoadOptions.plain(), p -> {});
            return links(store);
        }
    }

    private static Set<String> links(StoreFolder folder) {
        try (Store store = Store.open(folder.dir())) {
            return links(store);
        }
    }

    private static Set<String> links(Store store) {
        Set<String> links = StoreTest.quads(store);
        links.removeIf(quad -> !quad.startsWith("[" + Iris.LINKS_GRAPH.getURI() + " "));
        return links;
    }

    private static List<String> duplicates(LoadReport report) {
        return report.problems().stream()
                .filter(p -> p.code() == Problem.Code.DUPLICATE_DOCUMENT)
                .map(Problem::toString)
                .toList();
    }

    private static LoadReport load(StoreFolder folder, LoadOptions options, List<Path> files) {
        return Store.load(folder.dir(), inputs(files), options, p -> {});
    }

    private static List<FileInput> inputs(List<Path> files) {
        return files.stream().map(FileInput::new).toList();
    }
}
