package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unres.guard.limits.Limits;
import org.unres.serve.Endpoint;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;

/** The graph can be changed only where a password file is given, and only by who is named in it. */
class UpdateEndpointTest {
    private static final Path PASSWORDS = Path.of("src/test/resources/serve/passwords.txt");
    private static final String INSERT = "INSERT DATA { GRAPH <urn:g> { <urn:s> a <urn:C> } }";
    private static final String THERE = "ASK { <urn:s> a <urn:C> }";

    @Test
    void withoutPasswordsThereIsNone() throws Exception {
        try (UnresServer server = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), s -> {})) {
            Endpoint endpoint = new Endpoint("http://localhost:" + server.port() + "/");
            assertEquals(404, Endpoint.send(update(endpoint)).statusCode());
            assertEquals(404, endpoint.get("unres-load/data?graph=urn:g").statusCode());
            assertEquals(404, endpoint.put("unres-load/data?graph=urn:g", "<urn:s> a <urn:C> .").statusCode());
            assertTrue(endpoint.query(THERE).body().contains("false"));
        }
    }

    @Test
    void withPasswordsTheLoaderAloneMayWrite() throws Exception {
        ServeOptions options = new ServeOptions(0, Optional.empty(), List.of(), Limits.STANDARD, Optional.of(PASSWORDS));
        try (UnresServer server = UnresServer.start(options, s -> {})) {
            Endpoint endpoint = new Endpoint("http://localhost:" + server.port() + "/");
            assertEquals(401, Endpoint.send(update(endpoint)).statusCode());
            assertEquals(401, Endpoint.send(by("loader:wrong", update(endpoint))).statusCode());
            assertEquals(403, Endpoint.send(by("guest:secret", update(endpoint))).statusCode());
            assertTrue(endpoint.query(THERE).body().contains("false"), "and reading is open to all");
            assertEquals(200, Endpoint.send(by("loader:secret", update(endpoint))).statusCode() / 100 * 100);
            assertTrue(endpoint.query(THERE).body().contains("true"));
        }
    }

    @Test
    void anUpdateHasASize() throws Exception {
        ServeOptions options = new ServeOptions(0, Optional.empty(), List.of(), Limits.STANDARD, Optional.of(PASSWORDS));
        try (UnresServer server = UnresServer.start(options, s -> {})) {
            Endpoint endpoint = new Endpoint("http://localhost:" + server.port() + "/");
            HttpResponse<String> answer = Endpoint.send(by("loader:secret", endpoint.request("unres-load/update")
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(INSERT + " #" + "x".repeat(16 << 20)))));
            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("16 MiB"), answer.body());
            assertTrue(endpoint.query(THERE).body().contains("false"));
            assertEquals(405, Endpoint.send(by("loader:secret", endpoint.request("unres-load/update").GET())).statusCode());
            assertEquals(401, endpoint.get("unres-load/data?graph=urn:g").statusCode());
        }
    }

    private static HttpRequest.Builder update(Endpoint endpoint) {
        return endpoint.request("unres-load/update").header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(INSERT));
    }

    private static HttpRequest.Builder by(String who, HttpRequest.Builder request) {
        return request.header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)));
    }
}
