package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.RunningQuery;
import org.unres.serve.Endpoint;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;

class MemoryWatchTest {
    private static final double NONE = 0;

    @Test
    void isToldOnceForEachCollection() {
        MemoryWatch watch = new MemoryWatch(NONE);
        System.gc();
        assertTrue(watch.isShort());
        assertFalse(watch.isShort());
        assertFalse(new MemoryWatch(1).isShort());
    }

    @Test
    void theLongestQueryEndsWhereMemoryIsShort() throws Exception {
        Limits s = Limits.STANDARD;
        Limits limits = new Limits(s.timeout(), s.maxRows(), s.maxText(), s.maxLiteral(), s.maxBody(), NONE, s.places(),
                s.proxy(), s.serviceHosts());
        ServeOptions options = new ServeOptions(0, Optional.empty(), List.of(), limits, Optional.empty());
        try (UnresServer server = UnresServer.start(options, step -> {})) {
            System.gc();
            HttpResponse<String> answer = new Endpoint("http://localhost:" + server.port() + "/")
                    .query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("memory ran short"), answer.body());
            assertEquals("30", answer.headers().firstValue("Retry-After").orElse(""));
            assertEquals(1, server.guard().ended(RunningQuery.End.MEMORY));
        }
    }
}
