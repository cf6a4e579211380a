package org.unres.serve.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.guard.limits.Limits;
import org.unres.serve.Endpoint;
import org.unres.serve.RawClient;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.store.Store;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.SampleInput;
import org.unres.store.release.Release;

/** Releases that are offered for download: "2026-10" and the newer "2026-11", and beside them what must not be. */
class DumpFilesTest {
    private static final String HOST = "https://unres.example.org";
    private static final String DATA = "dump/2026-11/unres-data.nq.gz";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path dir;

    private static UnresServer server;
    private static Endpoint endpoint;
    private static byte[] data;

    @BeforeAll
    static void start() throws IOException {
        Path dumps = Files.createDirectory(dir.resolve("dumps"));
        try (Store store = Store.inMemory()) {
            store.load(List.of(new SampleInput()), LoadOptions.plain(), p -> {});
            for (String name : List.of("2026-10", "2026-11", "damaged", "linked", ".hidden")) {
                Release.write(store, dumps.resolve(name));
            }
        }
        Files.setLastModifiedTime(dumps.resolve("2026-10/manifest.json"), FileTime.from(Instant.parse("2026-10-02T03:04:05Z")));
        Files.writeString(dumps.resolve("2026-11/notes.txt"), "not in the manifest");
        Files.writeString(dumps.resolve("secret.txt"), "beside the releases");
        Files.writeString(dumps.resolve("damaged/unres-data.nq.gz"), "half");
        Files.move(dumps.resolve("linked/unres-data.nq.gz"), dir.resolve("elsewhere.gz"));
        Files.createSymbolicLink(dumps.resolve("linked/unres-data.nq.gz"), dir.resolve("elsewhere.gz"));
        Files.createSymbolicLink(dumps.resolve("alias"), dumps.resolve("2026-11"));
        data = Files.readAllBytes(dumps.resolve("2026-11/unres-data.nq.gz"));
        server = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of(), Limits.STANDARD, Optional.empty(),
                Optional.of(HOST), Optional.of(dumps)), s -> {});
        endpoint = new Endpoint("http://localhost:" + server.port() + "/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFileComesWholeWithWhatADownloadNeeds() throws Exception {
        HttpResponse<byte[]> whole = send(endpoint.request(DATA).GET());
        assertEquals(200, whole.statusCode());
        assertArrayEquals(data, whole.body());
        assertEquals("application/gzip", header(whole, "Content-Type"));
        assertEquals("", header(whole, "Content-Encoding"), "or it would be unpacked on the way");
        assertEquals("bytes", header(whole, "Accept-Ranges"));
        assertEquals('"' + sha256(data) + '"', header(whole, "ETag"));
        HttpResponse<byte[]> head = send(endpoint.request(DATA).HEAD());
        assertEquals(0, head.body().length);
        assertEquals(String.valueOf(data.length), header(head, "Content-Length"));
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-99, 0, 100", "bytes=100-, 100, -1", "bytes=-50, -50, 50", "bytes=10-10, 10, 1",
        "bytes=5-99999999999, 5, -1",
        "BYTES=0-0, 0, 1", "bytes=-99999999999, 0, -1"})
    void aPieceComesAlone(String range, int from, int length) throws Exception {
        HttpResponse<byte[]> piece = send(endpoint.request(DATA).header("Range", range).GET());
        int first = from < 0 ? data.length + from : from;
        int last = length < 0 ? data.length - 1 : first + length - 1;
        assertEquals(206, piece.statusCode());
        assertEquals("bytes " + first + "-" + last + "/" + data.length, header(piece, "Content-Range"));
        assertArrayEquals(Arrays.copyOfRange(data, first, last + 1), piece.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999999-", "bytes=-0"})
    void aPieceThatIsNotThereIsRefused(String range) throws Exception {
        HttpResponse<byte[]> none = send(endpoint.request(DATA).header("Range", range).GET());
        assertEquals(List.of(416, "bytes */" + data.length), List.of(none.statusCode(), header(none, "Content-Range")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-2", "bytes=0-1,4-5", "lines=0-1", "bytes=", "bytes=-", "bytes=a-b",
        "bytes=1-99999999999999999999999"})
    void whatIsNoPieceIsLeftAside(String range) throws Exception {
        assertEquals(200, send(endpoint.request(DATA).header("Range", range).GET()).statusCode());
        assertEquals(200, send(endpoint.request(DATA).header("Range", "bytes=0-1").HEAD()).statusCode(), "pieces are for GET");
    }

    @Test
    void aDownloadGoesOnOnlyWithTheSameFile() throws Exception {
        HttpResponse<byte[]> whole = send(endpoint.request(DATA).GET());
        String tag = header(whole, "ETag");
        assertEquals(206, ranged("If-Range", tag));
        assertEquals(206, ranged("If-Range", header(whole, "Last-Modified")));
        assertEquals(200, ranged("If-Range", "W/" + tag));
        assertEquals(200, ranged("If-Range", "\"other\""));
        assertEquals(200, ranged("If-Range", "Sat, 03 Oct 2026 00:00:00 GMT"));
        assertEquals(206, ranged("If-Match", tag));
        assertEquals(412, ranged("If-Match", "\"other\""));
        assertEquals(412, ranged("If-Match", "W/" + tag));
        assertEquals(304, ranged("If-None-Match", "W/" + tag));
        assertEquals(412, ranged("If-Unmodified-Since", "Sat, 03 Oct 2026 00:00:00 GMT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "dump", "dump/", "dump/2026-11", "dump/2026-11/", "dump/2026-11/notes.txt", "dump/secret.txt", "dump//secret.txt",
        "dump/damaged/unres-data.nq.gz",
        "dump/damaged/manifest.json", "dump/linked/unres-data.nq.gz", "dump/alias/unres-data.nq.gz",
        "dump/.hidden/unres-data.nq.gz",
        "dump/2026-11/../secret.txt", "dump/2026-11/..%2fsecret.txt", "dump/2026-11/%2e%2e/secret.txt", "dump/..;/secret.txt",
        "dump/2026-11/.", "dump/./secret.txt", "dump/2026-11/unres-data.nq.gz/", "dump/2026-11/unres-data.nq.gz%00",
        "dump/2026-11%2Fnotes.txt"})
    void nothingElseIsGiven(String path) throws Exception {
        String answer = RawClient.answer(server.port(), "GET /" + path);
        assertTrue(answer.matches("(?s)HTTP/1.1 (400|404|301) .*"), answer.substring(0, 40));
        assertFalse(answer.contains("beside the releases") || answer.contains("not in the manifest"), path);
    }

    @Test
    void theDatasetOffersWhatIsThere() throws Exception {
        Model said = ModelFactory.createDefaultModel();
        String turtle = Endpoint.send(endpoint.request("dataset").header("Accept", "text/turtle").GET()).body();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(said.getGraph());
        Resource dataset = said.getResource("https://w3id.org/unres/id/dataset");
        assertEquals(HOST + "/" + DATA,
                dataset.getProperty(said.getProperty("http://rdfs.org/ns/void#dataDump")).getResource().getURI());
        assertEquals(2, dataset.listProperties(DCAT.distribution).toList().size());
        Set<String> versions = new TreeSet<>();
        dataset.listProperties(said.getProperty(DCAT.NS + "hasVersion")).forEach(s -> versions.add(s.getResource().getURI()));
        assertEquals(Set.of(HOST + "/dataset#2026-10", HOST + "/dataset#2026-11"), versions);
        Resource file = said.getResource(HOST + "/" + DATA + "#distribution");
        assertEquals(data.length, file.getProperty(DCAT.byteSize).getInt());
        assertEquals("https://www.iana.org/assignments/media-types/application/n-quads",
                file.getProperty(DCAT.mediaType).getResource().getURI());
        assertEquals(sha256(data), file.getProperty(said.getProperty("http://spdx.org/rdf/terms#checksum"))
                .getProperty(said.getProperty("http://spdx.org/rdf/terms#checksumValue")).getLiteral().getLexicalForm());
    }

    @Test
    void itsPageLeadsToEachFileWithItsSum() throws Exception {
        List<String> offered = new ArrayList<>();
        for (var row : Jsoup.parse(endpoint.get("dataset").body()).select("#downloads ~ .scroll tbody tr")) {
            HttpResponse<byte[]> file = send(endpoint.request(row.select("a").attr("href").substring(1)).GET());
            assertEquals(sha256(file.body()), row.select("code").text(), row.text());
            assertEquals(String.format(Locale.ROOT, "%,d", file.body().length), row.select(".number").text());
            offered.add(row.select("td").first().text() + " " + row.select("a").text());
        }
        assertEquals(List.of("2026-11 unres-data.nq.gz", "2026-11 unres-ontology.ttl.gz", "2026-11 manifest.json",
                "2026-11 SHA256SUMS",
                "2026-10 unres-data.nq.gz", "2026-10 unres-ontology.ttl.gz", "2026-10 manifest.json", "2026-10 SHA256SUMS"),
                offered);
    }

    @Test
    void withoutReleasesNothingIsClaimed() throws Exception {
        try (UnresServer other = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), s -> {})) {
            Endpoint without = new Endpoint("http://localhost:" + other.port() + "/");
            String said = Endpoint.send(without.request("dataset").header("Accept", "text/turtle").GET()).body();
            assertFalse(said.contains("dataDump") || said.contains("istribution"), said);
            assertFalse(without.get("dataset").body().contains("Downloads"));
            assertEquals(404, without.get(DATA).statusCode());
        }
    }

    private static int ranged(String field, String value) throws Exception {
        return send(endpoint.request(DATA).header("Range", "bytes=0-9").header(field, value).GET()).statusCode();
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
