package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.guard.limits.Limits;
import org.unres.serve.Canary;
import org.unres.serve.Endpoint;
import org.unres.serve.TestServer;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;

/** A server of our own stands wherever something might be fetched from, and must see no request. */
class NothingIsFetchedTest {
    private static final String LOADER = "Basic "
            + Base64.getEncoder().encodeToString("loader:secret".getBytes(StandardCharsets.UTF_8));

    @RegisterExtension
    static final TestServer server = TestServer.started(() -> serve(Limits.STANDARD));
    private Canary canary;

    private static UnresServer serve(Limits limits) {
        Path passwords = Path.of("src/test/resources/serve/passwords.txt");
        return UnresServer.start(new ServeOptions(0, Optional.empty(), List.of(), limits, Optional.of(passwords)), s -> {});
    }

    @BeforeEach
    void open() throws IOException {
        canary = new Canary();
    }

    @AfterEach
    void close() {
        canary.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?x { <%s> } SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { BIND (IRI('%s') AS ?x) SERVICE SILENT ?x { ?s ?p ?o } }",
        "ASK { FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <%s> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } FROM <%s> { ?s ?p ?o }",
        "DESCRIBE <%s>",
        "DESCRIBE <%s> FROM <%s>",
        "LOAD <%s>",
        "SELECT (<%s>(1) AS ?x) {}",
        "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT (js:fetch('%s') AS ?x) {}",
        "INSERT DATA { <%s> a <urn:x> }"
    })
    void byQueries(String text) throws Exception {
        String query = text.replace("%s", canary.address());
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        String graph = URLEncoder.encode(canary.address(), StandardCharsets.UTF_8);
        server.endpoint().get("unres/sparql?query=" + encoded);
        server.endpoint().get("unres/sparql?query=" + encoded + "&default-graph-uri=" + graph + "&named-graph-uri=" + graph);
        server.endpoint().get("unres/sparql?query-ref=" + graph);
        server.endpoint().get("unres/sparql?query=ASK%7B%7D&stylesheet=" + graph);
        server.endpoint().form("unres/sparql", "query", query);
        server.endpoint().form("unres/sparql", "update", query);
        Endpoint.send(body("unres/sparql", "application/sparql-query", query));
        Endpoint.send(body("unres/sparql", "application/sparql-update", query));
        assertEquals(List.of(), canary.asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "LOAD <%s>",
        "LOAD SILENT <%s> INTO GRAPH <urn:g>",
        "INSERT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "INSERT { ?s ?p ?o } WHERE { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "WITH <%s> INSERT { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "INSERT { GRAPH <urn:g> { ?s ?p ?o } } USING <%s> USING NAMED <%s> WHERE { ?s ?p ?o }"
    })
    void byUpdatesOfTheLoader(String text) throws Exception {
        String update = text.replace("%s", canary.address());
        Endpoint.send(body("unres-load/update", "application/sparql-update", update).header("Authorization", LOADER));
        Endpoint.send(body("unres-load/update", "application/x-www-form-urlencoded",
                "update=" + URLEncoder.encode(update, StandardCharsets.UTF_8)).header("Authorization", LOADER));
        assertEquals(List.of(), canary.asked());
    }

    @Test
    void noFileIsLoaded(@TempDir Path dir) throws Exception {
        Path file = Files.writeString(dir.resolve("secret.nt"), "<urn:s> <urn:p> <urn:secret> .\n");
        Endpoint.send(body("unres-load/update", "application/sparql-update", "LOAD <" + file.toUri() + "> INTO GRAPH <urn:g>")
                .header("Authorization", LOADER));
        assertTrue(server.endpoint().query("ASK { ?s ?p <urn:secret> }").body().contains("false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{ \"@context\": \"%s\", \"@id\": \"urn:s\", \"p\": \"o\" }",
        "{ \"@context\": [{ \"@import\": \"%s\" }], \"@id\": \"urn:s\", \"p\": \"o\" }",
        "{ \"@context\": { \"p\": { \"@id\": \"urn:p\", \"@context\": \"%s\" } }, \"@id\": \"urn:s\", \"p\": { \"q\": 1 } }",
        "{ \"@context\": { \"@version\": 1.1, \"@import\": \"%s\" }, \"@id\": \"urn:s\", \"p\": \"o\" }"
    })
    void byContextsOfJsonLd(String text) throws Exception {
        String document = text.replace("%s", canary.address());
        HttpResponse<String> answer = Endpoint.send(body("unres-load/data?graph=urn:g", "application/ld+json", document)
                .header("Authorization", LOADER));
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals(List.of(), canary.asked());
    }

    @Test
    void aPlainContextIsRead() throws Exception {
        HttpResponse<String> answer = Endpoint.send(body("unres-load/data?graph=urn:g", "application/ld+json",
                "{ \"@context\": { \"p\": \"urn:p\" }, \"@id\": \"urn:s\", \"p\": \"o\" }").header("Authorization", LOADER));
        assertEquals(2, answer.statusCode() / 100, answer.body());
    }

    @Test
    void anAllowedHostMustNotBeOneOfThisNetwork() throws Exception {
        try (UnresServer other = serve(asking("localhost", "127.0.0.1"))) {
            Endpoint asked = new Endpoint("http://localhost:" + other.port() + "/");
            for (String address : List.of(canary.address(), canary.address().replace("localhost", "127.0.0.1"))) {
                HttpResponse<String> answer = asked.query("SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }");
                assertEquals(400, answer.statusCode());
                assertTrue(answer.body().contains("private network"), answer.body());
            }
            assertEquals(400, asked.query("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }").statusCode());
            assertEquals(List.of(), canary.asked());
        }
    }

    private static Limits asking(String... hosts) {
        Limits s = Limits.STANDARD;
        return new Limits(s.timeout(), s.maxRows(), s.maxText(), s.maxLiteral(), s.maxBody(), s.memory(), s.places(), s.proxy(),
                Set.of(hosts));
    }

    private HttpRequest.Builder body(String path, String type, String text) {
        return server.endpoint().request(path).header("Content-Type", type).POST(BodyPublishers.ofString(text));
    }
}
