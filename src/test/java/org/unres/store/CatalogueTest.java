package org.unres.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static Store store;

    @BeforeAll
    static void load() {
        store = Store.inMemory();
        LoadReport report = store.load(List.of(new SampleInput()), LoadOptions.plain(), p -> {});
        assertEquals(1, report.loaded(), report.toString());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<CatalogueQuery> queries() {
        return Catalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsExpected(CatalogueQuery query) {
        ExpectedAnswer.of(query).holdAgainst(answer(query.bound(Map.of())));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void hasAHeadAndAnOrder(CatalogueQuery query) {
        assertFalse(query.summary().isEmpty(), query.name());
        assertFalse(query.question().isEmpty(), query.name());
        assertTrue(query.parsed().hasOrderBy(), query.name() + " has no ORDER BY");
        assertFalse(query.sparql().contains("unres/id/"), query.name() + " selects by a data IRI");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findsNothingForWhatIsNotThere(CatalogueQuery query) {
        query.parameters().stream().filter(p -> !p.isNumber()).forEach(p ->
                assertEquals(1, answer(query.bound(Map.of(p.name(), "no such thing"))).lines().count(), p.toString()));
    }

    @Test
    void everyQueryHasItsExpectedAnswerAndTheReverse() throws IOException {
        List<CatalogueQuery> all = Catalogue.all();
        List<String> expected = all.stream().map(ExpectedAnswer::file).sorted().toList();
        // The folder itself: the class path may still hold what was removed from it.
        try (Stream<Path> files = Files.walk(Path.of("queries/expected"))) {
            assertEquals(expected, files.filter(Files::isRegularFile).map(f -> f.toString().replace('\\', '/')).sorted().toList());
        }
        Set<String> names = new HashSet<>();
        assertTrue(all.stream().map(CatalogueQuery::name).allMatch(names::add), "a name stands under two topics");
        assertTrue(all.size() >= 20, "the twenty competency questions");
    }

    @Test
    void aNumberIsBoundAsANumber() {
        CatalogueQuery review = Catalogue.find("citations-to-review").orElseThrow();
        assertEquals(54 + 1, answer(review.bound(Map.of("below", "1.01"))).lines().count());
        assertThrows(IllegalArgumentException.class, () -> review.bound(Map.of("below", "high")));
    }

    @Test
    void anUnknownParameterIsNamedWithTheKnownOnes() {
        CatalogueQuery query = Catalogue.find("where-cited").orElseThrow();
        String message = assertThrows(IllegalArgumentException.class, () -> query.bound(Map.of("symbl", "x"))).getMessage();
        assertEquals("where-cited has no parameter symbl; it has: symbol, cited", message);
    }

    @Test
    void aValueCannotBreakOut() {
        String hostile = "\" } ; DROP ALL #";
        assertEquals(1, answer(Catalogue.find("resolutions-cited").orElseThrow().bound(Map.of("symbol", hostile))).lines().count());
    }

    @Test
    void theNearestNamesAreGiven() {
        assertEquals("who-must-report", Catalogue.nearest("who-must-reprt").getFirst());
    }

    private static String answer(Query query) {
        Dataset dataset = DatasetFactory.wrap(store.dataset());
        return Txn.calculateRead(dataset, () -> {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            try (QueryExecution running = QueryExecution.dataset(dataset).query(query).build()) {
                ResultSetFormatter.outputAsCSV(csv, running.execSelect());
            }
            return csv.toString(StandardCharsets.UTF_8);
        });
    }
}
