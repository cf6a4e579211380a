package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unres.rdf.Converter;
import org.unres.rdf.Iris;
import org.unres.rdf.QuadWriter;
import org.unres.vocabulary.Bundled;

/** Documents of strangers, read in a process of its own. */
class TryPageTest {
    private static final String SAMPLE = Bundled.text("org/unres/sample/E_RES_2023_26.txt");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static UnresServer server;

    @BeforeAll
    static void start() {
        server = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), s -> {});
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTextThatIsPastedIsShownWithItsCitations() throws Exception {
        HttpResponse<String> response = send("text", SAMPLE.getBytes(StandardCharsets.UTF_8), "page");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
        Document page = Jsoup.parse(response.body());
        HttpResponse<String> read = CLIENT.send(HttpRequest.newBuilder(URI.create(root() + "/page/E/RES/2023/26")).build(), BodyHandlers.ofString());
        assertEquals(Jsoup.parse(read.body()).select(".part").outerHtml(), page.select(".part").outerHtml());
        assertEquals(SAMPLE.strip(), page.select("textarea").val().strip());
        assertNothingIsKept();
    }

    @Test
    void theGraphOfAFileIsTheOneThatConvertWrites() throws Exception {
        HttpResponse<String> response = send("file", SAMPLE.getBytes(StandardCharsets.UTF_8), "trig");
        assertEquals("attachment; filename=\"document.trig\"", response.headers().firstValue("Content-Disposition").orElse(""));
        DatasetGraph given = DatasetGraphFactory.create();
        RDFParser.fromString(response.body(), Lang.TRIG).parse(given);
        DatasetGraph converted = converted();
        given.deleteAny(Iris.PROVENANCE_GRAPH, Node.ANY, Node.ANY, Node.ANY);
        converted.deleteAny(Iris.PROVENANCE_GRAPH, Node.ANY, Node.ANY, Node.ANY);
        assertTrue(converted.stream().count() > 500);
        assertTrue(IsoMatcher.isomorphic(converted, given));
    }

    @Test
    void whatIsNoResolutionIsSaid() throws Exception {
        for (String text : List.of("Hello", "\u0000\u0001\u0002", "%PDF-1.7 broken", "PK\u0003\u0004 broken", "<akomaNtoso", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&a;</akomaNtoso>")) {
            HttpResponse<String> response = send("file", text.getBytes(StandardCharsets.ISO_8859_1), "page");
            assertEquals(422, response.statusCode(), text);
            assertTrue(Jsoup.parse(response.body()).select(".problem").text().startsWith("This could not be read"), response.body());
            assertFalse(response.body().contains("root:"), response.body());
        }
        assertEquals(400, send("text", new byte[0], "page").statusCode());
        assertNothingIsKept();
    }

    @Test
    void itsTextIsNeverMarkup() throws Exception {
        String hostile = SAMPLE.replace("that terrorism in all its forms", "<script>alert(1)</script><img src=x onerror=alert(1)> that terrorism");
        Document page = Jsoup.parse(send("text", hostile.getBytes(StandardCharsets.UTF_8), "page").body());
        assertTrue(page.text().contains("<script>alert(1)</script>"), page.text());
        assertEquals(0, page.select("script:not([src^=/static/]), img").size());
    }

    @Test
    void moreThanFiveMegabytesAreRefused() throws Exception {
        HttpResponse<String> response = send("file", new byte[Upload.MOST_BYTES + 1], "page");
        assertEquals(413, response.statusCode());
    }

    @Test
    void otherFormsAreRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root() + TryPage.PATH))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("text=x")).build();
        assertEquals(415, CLIENT.send(request, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void aProcessThatTakesTooLongOrTooMuchIsKilled() {
        byte[] document = SAMPLE.getBytes(StandardCharsets.UTF_8);
        assertEquals(503, assertThrows(WebException.class, () -> new ReadingProcess(0, 384).read("x", document)).status());
        assertEquals(422, assertThrows(WebException.class, () -> new ReadingProcess(60, 8).read("x", document)).status());
        assertTrue(ProcessHandle.current().children().filter(ProcessHandle::isAlive)
                .noneMatch(p -> p.info().commandLine().orElse("").contains(ReadingProcess.PROGRAM)));
    }

    @Test
    void whatIsBeingAnsweredWhenTheServerStopsComesToItsEnd() throws Exception {
        UnresServer stopping = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), s -> {});
        CompletableFuture<HttpResponse<String>> answer = CLIENT.sendAsync(
                request("http://localhost:" + stopping.port(), "text", SAMPLE.getBytes(StandardCharsets.UTF_8), "page"), BodyHandlers.ofString());
        while (!answer.isDone() && ProcessHandle.current().children()
                .noneMatch(p -> p.info().commandLine().orElse("").contains(ReadingProcess.PROGRAM))) {
            Thread.onSpinWait();
        }
        stopping.close();
        stopping.close();
        assertEquals(200, answer.get().statusCode());
        assertThrows(IOException.class, () -> CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + stopping.port() + "/health")).build(), BodyHandlers.ofString()));
    }

    private static DatasetGraph converted() throws IOException {
        Path file = Files.writeString(Files.createTempFile("sample", ".txt"), SAMPLE);
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        QuadWriter writer = new QuadWriter(quads, RDFFormat.NQUADS, Iris.BASE);
        writer.map(new Converter().convert(file).reading().orElseThrow()).run();
        writer.finish();
        Files.delete(file);
        DatasetGraph converted = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(quads.toByteArray())).lang(Lang.NQUADS).parse(converted);
        return converted;
    }

    private static void assertNothingIsKept() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertEquals(List.of(), files.filter(f -> f.getFileName().toString().startsWith("unres-try")).toList());
        }
    }

    private static HttpResponse<String> send(String field, byte[] document, String as) throws Exception {
        return CLIENT.send(request(root(), field, document, as), BodyHandlers.ofString());
    }

    private static HttpRequest request(String server, String field, byte[] document, String as) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"as\"\r\n\r\n" + as + "\r\n--edge\r\nContent-Disposition: form-data; name=\""
                + field + "\"" + (field.equals("file") ? "; filename=\"../../x.sh\"\r\nContent-Type: application/octet-stream" : "") + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(document);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(server + TryPage.PATH))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static String root() {
        return "http://localhost:" + server.port();
    }
}
