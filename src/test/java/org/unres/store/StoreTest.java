package org.unres.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.model.Problem;
import org.unres.rdf.Converter;
import org.unres.rdf.Iris;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.dataset.DocumentGraphs;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.dataset.StoreException;
import org.unres.store.load.FileInput;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.LoadReport;
import org.unres.store.load.SampleInput;
import org.unres.store.shacl.ShaclGate;
import org.unres.store.shacl.ShapeViolation;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.Unres;

public class StoreTest {
    private static final String SAMPLE = Bundled.text("org/unres/sample/E_RES_2023_26.txt");
    private static final String TEXT_SEARCH = "PREFIX text: <http://jena.apache.org/text#> "
            + "PREFIX unres: <https://w3id.org/unres/def#> SELECT * { ?part text:query (unres:text \"%s\") }";
    private static final List<String> VARIABLES = List.of("graph", "triples", "documents", "citations", "part");
    private static final LoadOptions PRUNE = new LoadOptions(1, true, false);

    @TempDir
    Path dir;

    @Test
    void replacingADocumentLeavesTheSameStore() {
        try (Store store = loaded()) {
            Set<String> before = quads(store);
            DocumentQuads sample = sample();
            for (int i = 0; i < 2; i++) {
                Txn.executeWrite(store.dataset(), () -> new DocumentGraphs(store.dataset()).replace(sample));
                assertEquals(before, quads(store));
                assertEquals(1, found(store, "seventy\\\\-eighth"));
            }
        }
    }

    @Test
    void whatFollowsFromAnotherLanguageStays() {
        DocumentQuads english = sample();
        DocumentQuads french = inFrench(english);
        try (Store store = loaded()) {
            DocumentGraphs documents = new DocumentGraphs(store.dataset());
            Txn.executeWrite(store.dataset(), () -> documents.replace(french));
            Set<String> inferred = quads(store, Iris.INFERRED_GRAPH);
            assertTrue(inferred.size() > 20);
            Txn.executeWrite(store.dataset(), () -> documents.replace(silent(english)));
            assertEquals(inferred, quads(store, Iris.INFERRED_GRAPH));
            Txn.executeWrite(store.dataset(), () -> documents.remove(english.graph()));
            assertEquals(inferred, quads(store, Iris.INFERRED_GRAPH));
            Txn.executeWrite(store.dataset(), () -> documents.remove(french.graph()));
            assertEquals(Set.of(), quads(store, Iris.INFERRED_GRAPH));
        }
    }

    @Test
    void aDocumentIsReadAgainOnlyWhenItChanged() throws IOException {
        Path file = Files.writeString(dir.resolve("a.txt"), SAMPLE);
        try (Store store = Store.create(dir.resolve("store"))) {
            assertEquals(1, load(store, LoadOptions.plain(), file).loaded());
            Set<String> before = quads(store);
            LoadReport again = load(store, LoadOptions.plain(), file);
            assertEquals(List.of(0, 1), List.of(again.loaded(), again.unchanged()));
            assertEquals(before, quads(store));

            Files.writeString(file, SAMPLE.replace("seventy-eighth session", "eightieth session"));
            assertEquals(1, load(store, LoadOptions.plain(), file).loaded());
            assertEquals(0, found(store, "seventy\\\\-eighth"));
            assertEquals(1, found(store, "eightieth"));
        }
    }

    @Test
    void pruningRemovesWhatIsNoLongerThere() throws IOException {
        Path first = Files.writeString(dir.resolve("a.txt"), SAMPLE);
        Path second = Files.writeString(dir.resolve("b.txt"), SAMPLE.replace("2023/26. ", "2023/27. "));
        try (Store store = Store.create(dir.resolve("store"))) {
            LoadReport both = load(store, PRUNE, first, second);
            assertEquals(2, both.loaded(), both.toString());
            Node graph = Iris.documentGraph("E/RES/2023/27", "en");
            assertNotEquals(Set.of(), quads(store, graph));

            assertEquals(0, load(store, LoadOptions.plain(), first).pruned());
            assertNotEquals(Set.of(), quads(store, graph), "kept without --prune");
            assertEquals(1, load(store, PRUNE, first).pruned());
            assertEquals(Set.of(), quads(store, graph));
            assertEquals(1, found(store, "seventy\\\\-eighth"), "gone from the text index too");
            assertTrue(quads(store).stream().noneMatch(q -> q.contains("2023/27/draft")));
            assertNotEquals(counted(store), described(store), "counted at the first load");
            load(store, new LoadOptions(1, false, true), first);
            assertEquals(counted(store), described(store));
        }
    }

    @Test
    void aDocumentThatCannotBeReadNowIsNotPruned() throws IOException {
        Path file = Files.writeString(dir.resolve("a.txt"), SAMPLE);
        try (Store store = Store.create(dir.resolve("store"))) {
            load(store, PRUNE, file);
            Set<String> before = quads(store);
            Files.writeString(file, "This is no resolution.");
            LoadReport report = load(store, PRUNE, file);
            assertEquals(List.of(0, 0, 1), List.of(report.loaded(), report.pruned(), report.failed()));
            assertEquals(before, quads(store));
        }
    }

    @Test
    void theSameDocumentTwiceIsAProblemAndTheFirstWins() throws IOException {
        Path first = Files.writeString(dir.resolve("a.txt"), SAMPLE);
        Path second = Files.writeString(dir.resolve("b.txt"), SAMPLE + "\n");
        try (Store store = Store.inMemory()) {
            LoadReport report = load(store, LoadOptions.plain(), first, second);
            assertEquals(List.of(1, 1), List.of(report.loaded(), report.failed()));
            Problem problem = report.problems().getLast();
            assertEquals(Problem.Code.DUPLICATE_DOCUMENT, problem.code());
            assertTrue(problem.place().endsWith("b.txt"), problem.toString());
        }
    }

    @Test
    void whatWasWrittenBeforeAFailureStays() throws IOException {
        Path first = Files.writeString(dir.resolve("a.txt"), SAMPLE);
        Path second = Files.writeString(dir.resolve("b.txt"), SAMPLE.replace("2023/26. ", "2023/27. "));
        try (Store store = Store.inMemory(); Store undisturbed = Store.inMemory()) {
            assertThrows(IllegalStateException.class, () -> store.load(inputs(first, second), LoadOptions.plain(), p -> {
                throw new IllegalStateException("after " + p.name());
            }));
            LoadReport again = load(store, new LoadOptions(1, false, true), first, second);
            assertEquals(List.of(1, 1), List.of(again.loaded(), again.unchanged()));
            load(undisturbed, LoadOptions.plain(), first, second);
            assertEquals(quads(undisturbed), quads(store));
        }
    }

    @Test
    void theGateRefusesWhatBreaksAShape() {
        ShaclGate gate = new ShaclGate();
        DocumentQuads good = sample();
        assertEquals(List.of(), gate.violations(good));
        List<Quad> broken = new ArrayList<>(good.quads());
        Quad quote = broken.stream().filter(q -> q.getPredicate().equals(Unres.QUOTE)).findFirst().orElseThrow();
        broken.remove(quote);
        broken.add(
                Quad.create(quote.getGraph(), quote.getSubject(), Unres.QUOTE, NodeFactory.createLiteralString("other words")));
        List<ShapeViolation> violations = gate.violations(new DocumentQuads(good.graph(), broken));
        assertFalse(violations.isEmpty());
        assertTrue(violations.getFirst().grave());
        assertEquals(quote.getSubject().getURI(), violations.getFirst().focus());
    }

    @Test
    void theVoidDescriptionSaysWhatIsThere() {
        try (Store store = loaded()) {
            assertEquals(counted(store), described(store));
            assertTrue(counted(store).size() >= 9);
        }
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        Path none = dir.resolve("none");
        String message = assertThrows(StoreException.class, () -> Store.open(none)).getMessage();
        assertTrue(message.startsWith("there is no store in " + none), message);
        assertFalse(Files.exists(none));
    }

    private static Store loaded() {
        Store store = Store.inMemory();
        store.load(List.of(new SampleInput()), LoadOptions.plain(), p -> {});
        return store;
    }

    private static LoadReport load(Store store, LoadOptions options, Path... files) {
        return store.load(inputs(files), options, p -> {});
    }

    private static List<FileInput> inputs(Path... files) {
        return List.of(files).stream().map(FileInput::new).toList();
    }

    private static DocumentQuads sample() {
        return DocumentQuads.of(new SampleInput().convert(new Converter()).reading().orElseThrow());
    }

    private static DocumentQuads inFrench(DocumentQuads english) {
        Node graph = Iris.documentGraph("E/RES/2023/26", "fr");
        return new DocumentQuads(graph, english.quads().stream()
                .map(q -> q.getGraph().equals(english.graph()) ? Quad.create(graph, q.asTriple()) : q)
                .filter(q -> !q.getGraph().equals(Iris.PROVENANCE_GRAPH))
                .toList());
    }

    // A reading that finds no relation any more.
    private static DocumentQuads silent(DocumentQuads document) {
        return new DocumentQuads(document.graph(), document.quads().stream()
                .filter(q -> !q.getGraph().equals(Iris.INFERRED_GRAPH) && !q.getPredicate().equals(Unres.RECALLS))
                .toList());
    }

    // Without the times of runs, which differ from run to run.
    public static Set<String> quads(Store store) {
        return quads(store, Node.ANY);
    }

    private static Set<String> quads(Store store, Node graph) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            Set<String> quads = new TreeSet<>();
            dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> {
                boolean run = (q.getPredicate().equals(Prov.WAS_GENERATED_BY) && q.getGraph().equals(Iris.PROVENANCE_GRAPH))
                        || q.getSubject().toString().contains("/run/");
                if (!run && !q.getSubject().isBlank() && !q.getObject().isBlank()) {
                    quads.add(q.toString());
                }
            });
            return quads;
        });
    }

    static long found(Store store, String words) {
        return rows(store, String.format(TEXT_SEARCH, words)).size();
    }

    private static List<String> counted(Store store) {
        return rows(store, Bundled.text("store/counted.rq"));
    }

    private static List<String> described(Store store) {
        return rows(store, Catalogue.find("graphs-described").orElseThrow().sparql());
    }

    private static List<String> rows(Store store, String query) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec running = QueryExec.dataset(store.dataset()).query(query).build()) {
                return running.select().stream()
                        .map(row -> VARIABLES.stream().map(v -> String.valueOf(row.get(v))).toList().toString())
                        .toList();
            }
        });
    }
}
