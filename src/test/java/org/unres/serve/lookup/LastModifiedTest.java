package org.unres.serve.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.guard.limits.Limits;
import org.unres.rdf.Iris;
import org.unres.serve.Endpoint;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.serve.http.ConditionalRequest;
import org.unres.store.Store;
import org.unres.store.load.FileInput;
import org.unres.store.load.LoadOptions;
import org.unres.vocabulary.Prov;

/** Times at which answers changed: A/RES/97/12 was loaded, then A/RES/98/14, which cites it. */
class LastModifiedTest {
    private static final String CITED = "data/graph/doc/A/RES/97/12/en.trig";
    private static final String CITING = "data/graph/doc/A/RES/98/14/en.trig";
    private static final Instant FIRST = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    static Path dir;

    @BeforeAll
    static void load() throws IOException {
        Store.load(dir, documents("a-res-97-12.xml"), LoadOptions.plain(), p -> {});
        backdate();
        Store.load(dir, documents("a-res-97-12.xml", "a-res-98-14.xml"), LoadOptions.plain(), p -> {});
    }

    // As if the first load had been in March.
    private static void backdate() {
        try (Store store = Store.open(dir)) {
            DatasetGraph dataset = store.dataset();
            Txn.executeWrite(dataset, () -> {
                Quad end = dataset.find(Iris.PROVENANCE_GRAPH, Node.ANY, Prov.ENDED_AT_TIME, Node.ANY).next();
                dataset.delete(end);
                dataset.add(end.getGraph(), end.getSubject(), end.getPredicate(),
                        NodeFactory.createLiteralDT(FIRST.toString(), XSDDatatype.XSDdateTime));
            });
        }
    }

    @Test
    void theGraphOfADocumentIsAsOldAsTheLoadThatWroteIt() throws Exception {
        try (Served served = Served.start(Optional.empty())) {
            assertEquals("Wed, 04 Mar 2026 05:06:07 GMT", served.modified(CITED));
            Instant second = time(served.modified(CITING));
            assertTrue(second.isAfter(FIRST) && !second.isAfter(served.started()), second.toString());
        }
    }

    @Test
    void whatOthersChangeIsAsOldAsTheServer() throws Exception {
        try (Served served = Served.start(Optional.empty())) {
            for (String path : List.of("page/A/RES/97/12", "data/A/RES/97/12.ttl", "page/body/general-assembly")) {
                assertFalse(time(served.modified(path)).isBefore(served.asked()), path);
            }
        }
    }

    @Test
    void aPageThatChangedIsSentToWhoKnowsItByItsTime() throws Exception {
        HttpResponse<String> before;
        try (Served served = Served.start(Optional.empty())) {
            before = served.endpoint().get("page/A/RES/97/12");
            assertTrue(before.body().contains("A/RES/98/14"));
            assertEquals(304, served.since("page/A/RES/97/12", header(before)).statusCode());
            assertEquals(304, served.since(CITED, served.modified(CITED)).statusCode());
            assertEquals(200, served.since(CITED, "Wed, 04 Mar 2026 05:06:06 GMT").statusCode());
            assertEquals(304, served.since(CITED, ConditionalRequest.field(Instant.now())).statusCode());
        }
        Store.load(dir, documents("a-res-97-12.xml"), new LoadOptions(1, true, false), p -> {});
        try (Served served = Served.start(Optional.empty())) {
            HttpResponse<String> after = served.since("page/A/RES/97/12", header(before));
            assertEquals(200, after.statusCode());
            assertFalse(after.body().contains("A/RES/98/14"));
            assertNotEquals(before.headers().firstValue("ETag"), after.headers().firstValue("ETag"));
            assertEquals("Wed, 04 Mar 2026 05:06:07 GMT", served.modified(CITED));
        }
        load();
    }

    @Test
    void whereTheGraphCanBeWrittenNothingHasATime() throws Exception {
        Path passwords = Files.writeString(Path.of("target", "passwords-of-dates"), "loader: secret\n");
        try (Served served = Served.start(Optional.of(passwords))) {
            for (String path : List.of("page/A/RES/97/12", "data/A/RES/97/12.ttl", CITED)) {
                assertEquals("", served.modified(path));
                assertEquals(200, served.since(path, ConditionalRequest.field(Instant.now())).statusCode());
            }
        }
    }

    @Test
    void noCacheGuessesHowLongItIsGood() throws Exception {
        try (Served served = Served.start(Optional.empty())) {
            for (String path : List.of("page/A/RES/97/12", "data/A/RES/97/12.ttl", "id/A/RES/97/12", "id/a/res/97/12", "none",
                    CITED)) {
                assertEquals("no-cache", served.endpoint().get(path).headers().firstValue("Cache-Control").orElse(""), path);
            }
        }
    }

    /** The field has always two digits for the day (RFC 9110, 5.6.7). */
    @Test
    void timesAreWrittenAsFieldsHaveThem() {
        assertEquals("Wed, 04 Mar 2026 05:06:07 GMT", ConditionalRequest.field(FIRST));
    }

    private static List<FileInput> documents(String... names) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            return files.filter(f -> List.of(names).contains(f.getFileName().toString())).sorted().map(FileInput::new).toList();
        }
    }

    private static Instant time(String field) {
        return ZonedDateTime.parse(field, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static String header(HttpResponse<String> response) {
        return response.headers().firstValue("Last-Modified").orElse("");
    }

    /** The store on a server. */
    private record Served(UnresServer server, Endpoint endpoint, Instant asked, Instant started) implements AutoCloseable {
        static Served start(Optional<Path> passwords) {
            Instant asked = Instant.ofEpochSecond(Instant.now().getEpochSecond());
            UnresServer server = UnresServer.start(
                    new ServeOptions(0, Optional.of(dir), List.of(), Limits.STANDARD, passwords), s -> {});
            return new Served(server, new Endpoint("http://localhost:" + server.port() + "/"), asked, Instant.now());
        }

        String modified(String path) throws Exception {
            return header(endpoint.get(path));
        }

        HttpResponse<String> since(String path, String time) throws Exception {
            return Endpoint.send(endpoint.request(path).header("If-Modified-Since", time).GET());
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
