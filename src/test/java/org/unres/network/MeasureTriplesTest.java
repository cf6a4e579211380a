package org.unres.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.network.graph.CitationNetworkTest;
import org.unres.rdf.Iris;
import org.unres.store.Store;
import org.unres.store.load.FileInput;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.SampleInput;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.Unres;

/** The measures as a store keeps them. */
class MeasureTriplesTest {
    private static final LoadOptions MEASURED = LoadOptions.plain().measuredBy(MeasureTriples::of);

    @TempDir
    Path dir;

    // Cited by A/RES/90/1, whose session opens in 2035, and by itself, which does not count; it cites A/RES/74/175 of 2019, a
    // treaty and the place of two treaties. Of the six edges two lie in {A/RES/53/243A, A/RES/90/1, treaty/27531} and two in
    // the rest, whose degrees add up to 6 each: a modularity of 4/6 - 2 (6/12)^2 = 0.17, with the treaty in the other 0.11.
    @Test
    void whatIsSaidOfAWork() {
        Node work = Iris.id("E/RES/2043/26");
        Set<String> said = MeasureTriples.of(CitationNetworkTest.dataset())
                .filter(t -> t.getSubject().equals(work))
                .map(t -> t.getPredicate().getLocalName() + " " + t.getObject().getLiteralLexicalForm())
                .filter(s -> !s.matches("(pageRank|hubScore|authorityScore) 0\\.\\d+"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("citedByCount 1", "citingCount 3", "medianCitedAge 24.0", "citedHalfLife -8.0", "communityNumber 2"),
                said);
    }

    @Test
    void placesOfPrintHaveNone() {
        assertTrue(MeasureTriples.of(CitationNetworkTest.dataset()).noneMatch(t -> t.getSubject().getURI().contains("/unts/")));
    }

    @Test
    void writtenByAFirstLoadAndByRefreshWithTheRun() throws IOException {
        Path fixture = Path.of("queries/fixture");
        Path store = dir.resolve("store");
        List<FileInput> first = List.of(new FileInput(fixture.resolve("a-res-96-10.xml")));
        List<FileInput> both = List.of(first.getFirst(), new FileInput(fixture.resolve("a-res-97-12.xml")));
        Store.load(store, first, MEASURED, p -> {});
        assertEquals("0", citedBy(store));
        String run = run(store);
        Store.load(store, both, MEASURED, p -> {});
        assertEquals("0", citedBy(store));
        assertEquals(run, run(store));
        Store.load(store, both, new LoadOptions(1, false, true).measuredBy(MeasureTriples::of), p -> {});
        assertEquals("1", citedBy(store));
        assertTrue(run(store).compareTo(run) > 0, run);
        assertTrue(Files.isDirectory(store));
    }

    @Test
    void whatAStoreKeepsIsWhatIsComputedFromIt() {
        try (Store store = Store.inMemory()) {
            store.load(List.of(new SampleInput()), MEASURED, p -> {});
            DatasetGraph dataset = store.dataset();
            Txn.executeRead(dataset, () -> {
                Stream<Triple> kept = dataset.stream(Iris.MEASURES_GRAPH, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple);
                assertEquals(values(MeasureTriples.of(dataset)), values(kept));
            });
        }
    }

    // TDB2 keeps numbers as values, not as they were written.
    private static Set<String> values(Stream<Triple> triples) {
        return triples.map(t -> t.getSubject() + " " + t.getPredicate() + " " + t.getObject().getLiteralDatatypeURI() + " "
                + Double.parseDouble(t.getObject().getLiteralLexicalForm()))
                .collect(Collectors.toSet());
    }

    private static String citedBy(Path dir) {
        Node work = Iris.id("A/RES/96/10");
        return one(dir, Quad.create(Iris.MEASURES_GRAPH, work, Unres.CITED_BY_COUNT, Node.ANY)).getLiteralLexicalForm();
    }

    // The run has its times.
    private static String run(Path dir) {
        Node run = one(dir, Quad.create(Iris.PROVENANCE_GRAPH, Iris.MEASURES_GRAPH, Prov.WAS_GENERATED_BY, Node.ANY));
        one(dir, Quad.create(Iris.PROVENANCE_GRAPH, NodeFactory.createURI(run.getURI()), Prov.STARTED_AT_TIME, Node.ANY));
        return run.getURI();
    }

    private static Node one(Path dir, Quad pattern) {
        try (Store store = Store.open(dir)) {
            DatasetGraph dataset = store.dataset();
            return Txn.calculateRead(dataset, () -> {
                try (Stream<Quad> found =
                        dataset.stream(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), Node.ANY)) {
                    List<Node> objects = found.map(Quad::getObject).toList();
                    assertEquals(1, objects.size(), pattern.toString());
                    return objects.getFirst();
                }
            });
        }
    }
}
