package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unres.guard.limits.Limits;
import org.unres.serve.Endpoint;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;

/** What the loader sends to a running server is found afterwards, all of it, whatever the public asks meanwhile. */
class LoadingWhileReadingTest {
    private static final String LOADER = "Basic "
            + Base64.getEncoder().encodeToString("loader:secret".getBytes(StandardCharsets.UTF_8));
    private static final Path PASSWORDS = Path.of("src/test/resources/serve/passwords.txt");
    private static final int PARTS = 80;
    private static final int IN_PART = 100;

    // More than all buffers between here and the store hold, so that questions come while it is being written.
    private static final String LONG = "x".repeat(2_000);

    @Test
    void questionsThatFailLoseNothing() throws Exception {
        ServeOptions options = new ServeOptions(0, Optional.empty(), List.of(), Limits.STANDARD, Optional.of(PASSWORDS));
        try (UnresServer server = UnresServer.start(options, step -> {})) {
            Endpoint endpoint = new Endpoint("http://localhost:" + server.port() + "/");
            HttpResponse<String> loaded = Endpoint.send(endpoint.request("unres-load/data?graph=urn:g")
                    .header("Authorization", LOADER)
                    .header("Content-Type", "application/n-triples")
                    .PUT(BodyPublishers.ofInputStream(() -> askingBetween(endpoint))));
            assertTrue(loaded.statusCode() / 100 == 2, loaded.body());
            assertEquals(PARTS * IN_PART, count(endpoint, "{ ?s <http://www.w3.org/2000/01/rdf-schema#label> ?label "
                    + "FILTER STRSTARTS(STR(?s), 'urn:part:') }"));
            assertEquals(PARTS * IN_PART, count(endpoint, "{ ?s <http://jena.apache.org/text#query> "
                    + "(<http://www.w3.org/2000/01/rdf-schema#label> 'unlosable') }"));
        }
    }

    private static InputStream askingBetween(Endpoint endpoint) {
        Stream<InputStream> parts = IntStream.range(0, PARTS).mapToObj(part -> {
            ask(endpoint);
            return new ByteArrayInputStream(statements(part).getBytes(StandardCharsets.UTF_8));
        });
        return new SequenceInputStream(enumeration(parts));
    }

    private static void ask(Endpoint endpoint) {
        try {
            assertEquals(404, endpoint.get("page/A/RES/1/1").statusCode());
            assertEquals(400, endpoint.query("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }").statusCode());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String statements(int part) {
        return IntStream.range(part * IN_PART, (part + 1) * IN_PART)
                .mapToObj(i -> "<urn:part:" + i + "> <http://www.w3.org/2000/01/rdf-schema#label> \"unlosable " + i + LONG
                        + "\" .\n")
                .collect(Collectors.joining());
    }

    // One after the other, unlike Collections.enumeration, which wants all at once.
    private static Enumeration<InputStream> enumeration(Stream<InputStream> stream) {
        return new Enumeration<>() {
            private final Iterator<InputStream> all = stream.iterator();

            @Override
            public boolean hasMoreElements() {
                return all.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return all.next();
            }
        };
    }

    private static int count(Endpoint endpoint, String pattern) throws Exception {
        String answer = endpoint.query("SELECT (COUNT(*) AS ?n) " + pattern).body();
        return Integer.parseInt(answer.lines().skip(1).findFirst().orElse("-1").strip());
    }
}
