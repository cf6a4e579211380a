package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.http.Upload;
import org.unres.serve.upload.TryPage;
import org.unres.vocabulary.Bundled;

/** What cannot be read at {@code /try}: each says in words what it is and what to do, and what was pasted is not lost. */
class TryErrorsTest {
    private static final String SAMPLE = Bundled.text("org/unres/sample/E_RES_2023_26.txt");

    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @ParameterizedTest
    @ValueSource(strings = {
        "Hello", "\u0000\u0001\u0002", "%PDF-1.7 broken", "PK\u0003\u0004 broken", "<akomaNtoso", "{\\rtf1 x}",
        "\u00D0\u00CF\u0011\u00E0 doc", "\u0089PNG\r\n\u001a\n\u0000",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&a;</akomaNtoso>"
    })
    void whatIsNoResolution(String bytes) throws Exception {
        HttpResponse<String> response = server.form().file("some.bin", bytes.getBytes(StandardCharsets.ISO_8859_1), "page");
        assertEquals(422, response.statusCode(), response.body());
        assertTrue(problem(response).startsWith("This could not be read as a resolution. some.bin"), problem(response));
        assertFalse(response.body().contains("root:"), response.body());
        assertEquals(422, server.form().file("some.bin", bytes.getBytes(StandardCharsets.ISO_8859_1), "ttl").statusCode());
    }

    @Test
    void aFormatThatIsNotRead() throws Exception {
        String said = problem(
                server.form().file("old.doc", "\u00D0\u00CF\u0011\u00E0 doc".getBytes(StandardCharsets.ISO_8859_1), "page"));
        assertTrue(said.contains("a document of an older office program") && said.contains("Save the resolution as text"), said);
    }

    @Test
    void aPdfWithAPassword() throws Exception {
        String said = problem(server.form().file("locked.pdf", pdf(true), "page"));
        assertTrue(said.contains("locked with a password. Save it without one."), said);
    }

    @Test
    void aPdfOfPicturesWithoutText() throws Exception {
        String said = problem(server.form().file("scan.pdf", pdf(false), "page"));
        assertTrue(said.contains("pictures of pages and no text") && said.contains("(OCR)"), said);
    }

    @Test
    void nothingGiven() throws Exception {
        HttpResponse<String> response = server.form().text(" ", "page");
        assertEquals(400, response.statusCode());
        assertEquals("Paste a text, or choose a file.", problem(response));
    }

    @Test
    void aTextThatIsNoneIsStillThereToBeMended() throws Exception {
        HttpResponse<String> response = server.form().text("Dear colleagues,", "page");
        assertEquals(422, response.statusCode());
        assertEquals("Dear colleagues,", Jsoup.parse(response.body()).select("textarea").val().strip());
    }

    @Test
    void moreThanFiveMegabytes() throws Exception {
        for (int more : List.of(1, 4 << 20)) {
            HttpResponse<String> response = server.form().file("large.pdf", new byte[Upload.MOST_BYTES + more], "page");
            assertEquals(413, response.statusCode());
            assertTrue(response.body().contains("at most 5 MB") && response.body().contains("./unres convert"), response.body());
        }
    }

    @Test
    void aDocumentThatWasChangedOnThePage() throws Exception {
        HttpResponse<String> response = server.form().fields(Map.of("as", "ttl", "given", "%%%", "name", "x"));
        assertEquals(400, response.statusCode());
        assertTrue(problem(response).contains("Choose it again"), problem(response));
    }

    @Test
    void otherForms() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.form().server() + TryPage.PATH))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("text=x")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertEquals(415, client.send(request, BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void tooManyReadersAtATime() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = server.form().request("x.txt", SAMPLE.getBytes(StandardCharsets.UTF_8), Map.of("as", "page"));
            List<CompletableFuture<HttpResponse<String>>> all =
                    IntStream.range(0, 40).mapToObj(i -> client.sendAsync(request, BodyHandlers.ofString())).toList();
            List<HttpResponse<String>> answers = all.stream().map(CompletableFuture::join).toList();
            List<HttpResponse<String>> refused = answers.stream().filter(a -> a.statusCode() == 503).toList();
            assertFalse(refused.isEmpty());
            assertTrue(refused.size() < answers.size());
            assertTrue(answers.stream().allMatch(a -> a.statusCode() == 200 || a.statusCode() == 503));
            assertTrue(refused.stream().allMatch(
                    a -> a.headers().firstValue("Retry-After").isPresent() && problem(a).contains("try again in a moment")));
        }
    }

    private static String problem(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("[role=alert]").text();
    }

    private static byte[] pdf(boolean locked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
