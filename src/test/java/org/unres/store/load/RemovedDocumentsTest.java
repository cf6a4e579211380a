package org.unres.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.rdf.Iris;
import org.unres.store.FailingOnce;
import org.unres.store.Store;
import org.unres.store.StoreTest;

/** What a store keeps of documents that were taken out of it. Of those in queries/fixture, A/RES/98/14 alone cites A/RES/97/12, and nothing cites it. */
class RemovedDocumentsTest {
    private static final LoadOptions PRUNE = new LoadOptions(2, true, true);
    private static final Node CITED = Iris.id("A/RES/97/12");
    private static final Node CITING = Iris.id("A/RES/98/14");

    @TempDir
    Path dir;

    private List<Path> all;

    @BeforeEach
    void find() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            all = files.sorted().toList();
        }
        load(all);
    }

    @Test
    void ofWhatIsStillCitedTheRemovalIsToldAndItIsNotGone() throws IOException {
        load(without("a-res-97-12.xml"));
        read(removals -> {
            assertTrue(removals.of(CITED).isPresent());
            assertEquals(Optional.empty(), removals.goneBy(CITED));
            assertTrue(removals.goneBy(Iris.id("A/RES/97/12/op/1")).isPresent(), "a part that nobody cites");
            assertTrue(removals.goneBy(Iris.documentGraph("A/RES/97/12", "en")).isPresent());
            assertEquals(Optional.empty(), removals.of(Iris.id("A/RES/97/12/Add.1")), "an addendum is another document");
            assertEquals(Optional.empty(), removals.of(CITING));
        });
    }

    @Test
    void whatNobodyCitesAnyMoreIsGoneWithItsStub() throws IOException {
        load(without("a-res-97-12.xml"));
        assertFalse(stubs(CITED).isEmpty());
        load(without("a-res-97-12.xml", "a-res-98-14.xml"));
        read(removals -> {
            assertTrue(removals.goneBy(CITED).isPresent());
            assertTrue(removals.goneBy(CITING).isPresent());
        });
        assertEquals(Set.of(), stubs(CITED));
    }

    @Test
    void whatIsLoadedAgainWasNeverAway() throws IOException {
        Set<String> before = quads();
        load(without("a-res-97-12.xml", "a-res-98-14.xml"));
        assertEquals(2, graphs("removed").size());
        load(all);
        assertEquals(Set.of(), graphs("removed"));
        assertEquals(before, quads());
    }

    @Test
    void theCatalogueDoesNotCountThem() throws IOException {
        load(without("a-res-98-14.xml"));
        try (Store store = Store.open(dir.resolve("store"))) {
            assertFalse(Txn.calculateRead(store.dataset(),
                    () -> store.dataset().contains(Iris.CATALOGUE_GRAPH, Node.ANY, Node.ANY, Iris.REMOVED_GRAPH)));
        }
    }

    @Test
    void aRemovalAndWhatIsKeptOfItAreOneTransaction() {
        try (Store store = Store.open(dir.resolve("store"))) {
            DatasetGraph dataset = store.dataset();
            UpdateJournal full = UpdateJournal.inMemory();
            Update update = new Update(new FailingOnce(dataset, CITING), full);
            assertThrows(IllegalStateException.class, () -> update.remove(Iris.documentGraph("A/RES/98/14", "en")));
        }
        assertEquals(Set.of(), graphs("removed"));
        assertTrue(graphs("doc/A/RES/98/14/en").size() > 0);
    }

    @Test
    void theCatalogueLeadsToNoneOfThemBeforeItIsCountedAgain() throws IOException {
        Node graph = Iris.documentGraph("A/RES/98/14", "en");
        assertFalse(found(Iris.CATALOGUE_GRAPH, graph).isEmpty());
        Store.load(dir.resolve("store"), without("a-res-98-14.xml").stream().map(FileInput::new).toList(),
                new LoadOptions(2, true, false), p -> {});
        assertEquals(Set.of(), found(Iris.CATALOGUE_GRAPH, graph));
    }

    private List<Path> without(String... names) {
        return all.stream().filter(p -> !Set.of(names).contains(p.getFileName().toString())).toList();
    }

    private void load(List<Path> files) {
        Store.load(dir.resolve("store"), files.stream().map(FileInput::new).toList(), PRUNE, p -> {});
    }

    private void read(Consumer<RemovedDocuments> test) {
        try (Store store = Store.open(dir.resolve("store"))) {
            Txn.executeRead(store.dataset(), () -> test.accept(new RemovedDocuments(store.dataset())));
        }
    }

    private Set<Quad> stubs(Node thing) {
        return found(Iris.STUB_GRAPH, thing);
    }

    /** The subjects of a graph. */
    private Set<Node> graphs(String graph) {
        return found(Iris.graph(graph), Node.ANY).stream().map(Quad::getSubject).collect(Collectors.toSet());
    }

    private Set<Quad> found(Node graph, Node subject) {
        try (Store store = Store.open(dir.resolve("store"))) {
            return Txn.calculateRead(store.dataset(),
                    () -> store.dataset().stream(graph, subject, Node.ANY, Node.ANY).collect(Collectors.toSet()));
        }
    }

    private Set<String> quads() {
        try (Store store = Store.open(dir.resolve("store"))) {
            Set<String> quads = StoreTest.quads(store);
            quads.removeIf(q -> q.contains("/void#triples"));
            return quads;
        }
    }
}
