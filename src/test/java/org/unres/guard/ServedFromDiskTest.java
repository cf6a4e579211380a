package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.guard.limits.Limits;
import org.unres.serve.Endpoint;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.store.Store;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.SampleInput;

/** A store that a load made is served with the same care as one in memory. */
class ServedFromDiskTest {
    @TempDir
    static Path dir;

    private static UnresServer server;
    private static Endpoint endpoint;

    @BeforeAll
    static void start() {
        Store.load(dir, List.of(new SampleInput()), LoadOptions.plain(), p -> {});
        Limits limits = Limits.STANDARD.with(Duration.ofSeconds(2), 1_000);
        server = UnresServer.start(new ServeOptions(0, Optional.of(dir), List.of(), limits, Optional.empty()), s -> {});
        endpoint = new Endpoint("http://localhost:" + server.port() + "/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPropertyPathEnds() throws Exception {
        assertEquals(503, endpoint.query("SELECT (COUNT(*) AS ?n) { ?a ((!<urn:x>)*/(^!<urn:y>|!<urn:x>)*)* ?b }").statusCode());
        assertEquals(0, server.guard().running());
        assertEquals(200, endpoint.query("ASK { ?s ?p ?o }").statusCode(), "and the store is still open");
    }

    @Test
    void anEmptyFirstHalfGivesAnEmptyAnswer() throws Exception {
        HttpResponse<String> response = endpoint.query("PREFIX unres: <https://w3id.org/unres/def#> SELECT * "
                + "{ ?c unres:confidence ?x . ?c unres:quote ?q ; unres:start ?s FILTER (?x < 0.01) }");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(1, response.body().lines().count());
    }
}
