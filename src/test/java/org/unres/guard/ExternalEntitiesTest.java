package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.guard.limits.Limits;
import org.unres.serve.Canary;
import org.unres.serve.Endpoint;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;

/** XML that the loader sends, or that a server asked by SERVICE answers, neither fetches nor reads files nor grows. */
class ExternalEntitiesTest {
    private static final String LOADER = "Basic "
            + Base64.getEncoder().encodeToString("loader:secret".getBytes(StandardCharsets.UTF_8));
    private static final Path PASSWORDS = Path.of("src/test/resources/serve/passwords.txt");
    private static final String SECRET = "known to the server alone";

    private static final String RDF_XML = """
            <?xml version="1.0"?>
            <!DOCTYPE rdf:RDF %s>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="urn:x-test:s"><p xmlns="urn:x-test:">said: &it;</p></rdf:Description>
            </rdf:RDF>
            """;
    private static final String TRIX = """
            <?xml version="1.0"?>
            <!DOCTYPE TriX %s>
            <TriX xmlns="http://www.w3.org/2004/03/trix/trix-1/">
              <graph><uri>urn:x-test:g</uri><triple><uri>urn:x-test:s</uri><uri>urn:x-test:p</uri><plainLiteral>said: &it;</plainLiteral></triple></graph>
            </TriX>
            """;
    private static final String RESULTS = """
            <?xml version="1.0"?>
            <!DOCTYPE sparql %s>
            <sparql xmlns="http://www.w3.org/2005/sparql-results#">
              <head><variable name="x"/></head>
              <results><result><binding name="x"><literal>said: &it;</literal></binding></result></results>
            </sparql>
            """;
    private static final String LAUGHS = "[<!ENTITY it0 \"ha\">" + IntStream.range(1, 30)
            .mapToObj(i -> "<!ENTITY it" + i + " \"" + ("&it" + (i - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining()) + "<!ENTITY it \"&it29;\">]";

    @TempDir
    static Path dir;

    private static UnresServer server;
    private static Endpoint endpoint;
    private static Canary canary;
    private static Path secret;

    @BeforeAll
    static void start() throws Exception {
        server = UnresServer.start(
                new ServeOptions(0, Optional.empty(), List.of(), Limits.STANDARD, Optional.of(PASSWORDS)), step -> {});
        endpoint = new Endpoint("http://localhost:" + server.port() + "/");
        canary = new Canary();
        secret = Files.writeString(dir.resolve("secret.txt"), SECRET);
    }

    @AfterAll
    static void stop() {
        canary.close();
        server.close();
    }

    /** What is declared as a document type: entities and document types of the web and of files, and one that grows. */
    private static List<String> types() {
        return List.of(
                "[<!ENTITY it SYSTEM \"" + canary.address() + "\">]",
                "[<!ENTITY it PUBLIC \"it\" \"" + canary.address() + "\">]",
                "[<!ENTITY % d SYSTEM \"" + canary.address() + "\"> %d; <!ENTITY it \"it\">]",
                "SYSTEM \"" + canary.address() + "\" [<!ENTITY it \"it\">]",
                "[<!ENTITY it SYSTEM \"" + secret.toUri() + "\">]",
                LAUGHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rdf+xml", "application/trix+xml", "application/trix"})
    void mayNotBeSentByTheLoader(String type) throws Exception {
        String document = type.contains("trix") ? TRIX : RDF_XML;
        for (String declared : types()) {
            Endpoint.send(endpoint.request("unres-load/data?graph=urn:x-test:g")
                    .header("Authorization", LOADER)
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(document.replace("%s", declared))));
        }
        String read = endpoint.query("SELECT ?o { ?s <urn:x-test:p> ?o }").body();
        assertFalse(read.contains(SECRET) || read.contains("haha"), read);
        assertEquals(List.of(), canary.asked());
    }

    @Test
    void norComeWithTheAnswersOfOthers() {
        for (String declared : types()) {
            byte[] answer = RESULTS.replace("%s", declared).getBytes(StandardCharsets.UTF_8);
            RowSet rows = RowSetReader.createReader(ResultSetLang.RS_XML).read(new ByteArrayInputStream(answer), new Context());
            assertThrows(ResultSetException.class, rows::materialize);
        }
        assertEquals(List.of(), canary.asked());
    }

    /** They are no paper tigers: a reader that does not take care fetches. */
    @Test
    void wouldBeFetchedByOtherReaders() throws Exception {
        try (Canary other = new Canary()) {
            byte[] document = RDF_XML.replace("%s", types().getFirst().replace(canary.address(), other.address()))
                    .getBytes(StandardCharsets.UTF_8);
            DocumentBuilder careless = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            assertThrows(IOException.class, () -> careless.parse(new ByteArrayInputStream(document)));
            assertEquals(List.of("GET /"), other.asked());
        }
    }
}
