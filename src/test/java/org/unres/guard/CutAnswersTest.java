package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.RunningQuery;
import org.unres.serve.LargeStore;
import org.unres.serve.RawClient;
import org.unres.serve.TestServer;

/** What is left out of an answer is announced, and a part is never taken for the whole. */
class CutAnswersTest {
    private static final int ROWS = 9_000;
    private static final String NODES = "SELECT ?s WHERE { ?s <urn:unres:test:next> ?o } LIMIT ";

    @RegisterExtension
    static final TestServer server =
            TestServer.started(() -> LargeStore.serve(Limits.STANDARD.with(Duration.ofSeconds(2), ROWS)));

    @Test
    void aShortAnswerSaysSoInItsHead() throws Exception {
        HttpResponse<String> answer = server.endpoint().query(NODES + (ROWS + 1));
        assertEquals(ROWS + 1, answer.body().lines().count(), "rows and the header line");
        assertEquals(Optional.of("rows=" + ROWS), answer.headers().firstValue("X-Unres-Truncated"));
        assertEquals(Optional.of("" + ROWS), answer.headers().firstValue("X-Unres-Limit"));
    }

    @Test
    void aWholeAnswerSaysNothing() throws Exception {
        HttpResponse<String> answer = server.endpoint().query(NODES + ROWS);
        assertEquals(ROWS + 1, answer.body().lines().count());
        assertEquals(Optional.empty(), answer.headers().firstValue("X-Unres-Truncated"));
    }

    @Test
    void aLongAnswerSaysSoBehindItself() throws Exception {
        try (RawClient client = RawClient.connected(server.port())) {
            client.ask("SELECT (CONCAT(STR(?s), '" + "-".repeat(400) + "') AS ?long) WHERE { ?s <urn:unres:test:next> ?o }");
            String answer = client.rest();
            String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
            assertTrue(head.contains("X-Unres-Limit: " + ROWS), head);
            assertFalse(head.contains("\r\nX-Unres-Truncated:"), head);
            assertTrue(answer.endsWith("0\r\nX-Unres-Truncated: rows=" + ROWS + "\r\n\r\n"), tail(answer));
        }
    }

    @Test
    void graphsAreCutByTriples() throws Exception {
        HttpResponse<String> answer =
                server.endpoint().form("unres/sparql", "query", "CONSTRUCT WHERE { ?s <urn:unres:test:link> ?o }");
        assertEquals(Optional.of("rows=" + ROWS), answer.headers().firstValue("X-Unres-Truncated"));
    }

    @Test
    void anAnswerThatBreaksOffHasNoEnd() throws Exception {
        String slow = "SELECT (CONCAT(STR(?s), '" + "-".repeat(1000) + "') AS ?long) WHERE { ?s <urn:unres:test:next> ?o "
                + "FILTER (?s != <urn:unres:test:5000> "
                + "|| NOT EXISTS { ?a ?b ?c . ?d ?e ?f FILTER (STRLEN(STR(?f)) > 100000) }) }";
        try (RawClient client = RawClient.connected(server.port())) {
            client.ask(slow);
            String answer = client.rest();
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer.substring(0, 100));
            assertFalse(answer.endsWith("0\r\n\r\n"), tail(answer));
        }
    }

    @Test
    void aClientThatDoesNotReadIsCutOff() throws Exception {
        long before = server.server().guard().ended(RunningQuery.End.TIME);
        try (RawClient client = RawClient.connected(server.port())) {
            client.ask("SELECT (CONCAT(STR(?s), '" + "-".repeat(20_000) + "') AS ?long) WHERE { ?s <urn:unres:test:next> ?o }");
            while (server.server().guard().ended(RunningQuery.End.TIME) == before) {
                Thread.onSpinWait();
            }
            assertEquals(0, server.server().guard().running());
        }
    }

    private static String tail(String answer) {
        return answer.substring(Math.max(0, answer.length() - 200));
    }
}
