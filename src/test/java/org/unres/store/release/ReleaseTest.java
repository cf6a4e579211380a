package org.unres.store.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.store.Store;
import org.unres.store.dataset.BundledGraph;
import org.unres.store.dataset.Sha256;
import org.unres.store.dataset.StoreException;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.SampleInput;

/** Releases of a store that holds the sample. */
class ReleaseTest {
    @TempDir
    Path dir;

    private Store store;

    @BeforeEach
    void load() {
        store = Store.inMemory();
        store.load(List.of(new SampleInput()), LoadOptions.plain(), p -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void itsDataAreThoseOfTheStore() throws IOException {
        Path release = write("release");
        DatasetGraph read = DatasetGraphFactory.create();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(release.resolve("unres-data.nq.gz")))) {
            RDFDataMgr.read(read, in, Lang.NQUADS);
        }
        Set<String> quads = lines(store.dataset());
        assertEquals(quads, lines(read));
        JsonNode manifest = new ObjectMapper().readTree(release.resolve("manifest.json").toFile());
        assertEquals(quads.size(), manifest.get("files").get(0).get("quads").asInt() - blank(read));
        assertEquals(1, manifest.get("documents").asInt());
    }

    @Test
    void itsOntologyIsTurtle() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(write("release").resolve("unres-ontology.ttl.gz")))) {
            RDFDataMgr.read(graph, new ByteArrayInputStream(in.readAllBytes()), "https://w3id.org/unres/", Lang.TURTLE);
        }
        int expected = List.of(BundledGraph.ONTOLOGY, BundledGraph.VOCABULARY, BundledGraph.SHAPES).stream()
                .mapToInt(g -> g.read().size()).sum();
        assertEquals(expected, graph.size());
    }

    @Test
    void itsSumsAreThoseOfItsFiles() throws IOException {
        Path release = write("release");
        List<String> sums = Files.readAllLines(release.resolve("SHA256SUMS"));
        assertEquals(3, sums.size());
        for (String sum : sums) {
            String[] cells = sum.split("  ");
            assertEquals(Sha256.of(Files.readAllBytes(release.resolve(cells[1]))), cells[0]);
        }
    }

    @Test
    void theSameStoreGivesTheSameBytes() throws IOException {
        Path first = write("first");
        Path second = write("second");
        assertArrayEquals(Files.readAllBytes(first.resolve("SHA256SUMS")), Files.readAllBytes(second.resolve("SHA256SUMS")));
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Path release = write("release");
        StoreException refused = assertThrows(StoreException.class, () -> Release.write(store, release));
        assertTrue(refused.getMessage().contains("name a new folder"), refused.getMessage());
        assertFalse(Files.exists(dir.resolve(".release.part")));
        Files.createDirectory(dir.resolve("empty"));
        assertEquals(3, Release.write(store, dir.resolve("empty")).size());
    }

    private Path write(String name) throws IOException {
        Release.write(store, dir.resolve(name));
        return dir.resolve(name);
    }

    // Blank nodes have other labels when they are read again.
    private static Set<String> lines(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Set<String> lines = new HashSet<>();
            dataset.find().forEachRemaining(quad -> {
                if (!isBlank(quad)) {
                    lines.add(quad.toString());
                }
            });
            return lines;
        });
    }

    private static long blank(DatasetGraph dataset) {
        return dataset.stream().filter(ReleaseTest::isBlank).count();
    }

    private static boolean isBlank(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank();
    }
}
