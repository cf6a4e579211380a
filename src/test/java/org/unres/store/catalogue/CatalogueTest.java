package org.unres.store.catalogue;

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
import java.util.Optional;
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
import org.unres.network.MeasureTriples;
import org.unres.store.ExpectedAnswer;
import org.unres.store.Store;
import org.unres.store.load.FileInput;
import org.unres.store.load.Input;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.LoadReport;
import org.unres.store.load.SampleInput;

class CatalogueTest {
    private static Store store;
    private static Store fixture;

    @BeforeAll
    static void load() throws IOException {
        LoadOptions measured = LoadOptions.plain().measuredBy(MeasureTriples::of);
        store = loaded(List.of(new SampleInput()), measured);
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            fixture = loaded(files.sorted().map(f -> (Input) new FileInput(f)).toList(), measured);
        }
    }

    private static Store loaded(List<Input> inputs, LoadOptions options) {
        Store loaded = Store.inMemory();
        LoadReport report = loaded.load(inputs, options, p -> {});
        assertEquals(inputs.size(), report.loaded(), report.toString());
        return loaded;
    }

    @AfterAll
    static void close() {
        store.close();
        fixture.close();
    }

    static Stream<CatalogueQuery> queries() {
        return Catalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsExpected(CatalogueQuery query) {
        Optional<ExpectedAnswer> onSample = ExpectedAnswer.onSample(query);
        Optional<ExpectedAnswer> onFixture = ExpectedAnswer.onFixture(query);
        onSample.ifPresent(expected -> expected.holdAgainst(answer(query.bound(Map.of()))));
        onFixture.ifPresent(expected -> expected.holdAgainst(answer(fixture, query.bound(Map.of()))));
        // A query for what went wrong may find nothing, where it is held against at least one answer.
        assertTrue(Stream.of(onSample, onFixture).flatMap(Optional::stream)
                .anyMatch(e -> e.saysSomething() || query.topic().equals("quality")),
                query.name() + " is held against no answer with a row");
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
        query.parameters().stream().filter(p -> !p.isNumber()).forEach(p -> Stream.of(store, fixture).forEach(
                s -> assertEquals(1, answer(s, query.bound(Map.of(p.name(), "no such thing"))).lines().count(), p.toString())));
    }

    @Test
    void everyExpectedAnswerHasItsQuery() throws IOException {
        List<CatalogueQuery> all = Catalogue.all();
        Set<String> known = new HashSet<>();
        all.forEach(q -> known.addAll(List.of(ExpectedAnswer.sampleFile(q), ExpectedAnswer.fixtureFile(q))));
        // The folder itself: the class path may still hold what was removed from it.
        try (Stream<Path> files = Files.walk(Path.of("queries/expected"))) {
            assertEquals(List.of(), files.filter(Files::isRegularFile)
                    .map(f -> f.toString().replace('\\', '/'))
                    .filter(f -> !known.contains(f))
                    .toList(), "expected answers without a query");
        }
        Set<String> names = new HashSet<>();
        assertTrue(all.stream().map(CatalogueQuery::name).allMatch(names::add), "a name stands under two topics");
        assertTrue(all.size() >= 37, "the catalogue has lost queries: " + all.size());
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
        assertEquals(1,
                answer(Catalogue.find("resolutions-cited").orElseThrow().bound(Map.of("symbol", hostile))).lines().count());
    }

    @Test
    void theNearestNamesAreGiven() {
        assertEquals("who-must-report", Catalogue.nearest("who-must-reprt").getFirst());
    }

    private static String answer(Query query) {
        return answer(store, query);
    }

    private static String answer(Store store, Query query) {
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
