package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.guard.limits.Limits;
import org.unres.serve.Endpoint;
import org.unres.serve.LargeStore;
import org.unres.serve.UnresServer;

/** Every query that runs away ends within the limit plus one second, and its thread comes back. */
class RunawayQueriesTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration MORE = Duration.ofSeconds(1);

    private static UnresServer server;
    private static Endpoint endpoint;

    @BeforeAll
    static void start() throws Exception {
        server = LargeStore.serve(Limits.STANDARD.with(LIMIT, 1_000));
        endpoint = new Endpoint("http://localhost:" + server.port() + "/");
        // The first answer waits for Java to load its classes.
        endpoint.query("ASK { ?s ?p ?o }");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<RunawayQuery> queries() throws IOException {
        return RunawayQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void endsAndFreesItsThread(RunawayQuery query) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = endpoint.query(query.sparql());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        String head = answer.body().lines().findFirst().orElse("");
        assertEquals(query.status(), answer.statusCode(), query.name() + ": " + head);
        assertTrue(taken.compareTo(LIMIT.plus(MORE)) < 0, query.name() + " took " + taken);
        assertEquals(query.truncated(), answer.headers().firstValue("X-Unres-Truncated").isPresent(), query.name());
        assertEquals(0, server.guard().running());
        assertEquals(List.of(), working());
    }

    // Frames of threads that still evaluate something.
    private static List<String> working() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> !thread.getKey().equals(Thread.currentThread()))
                .map(thread -> Arrays.stream(thread.getValue()).map(StackTraceElement::getClassName).toList())
                .filter(frames -> frames.stream().anyMatch(name -> name.startsWith("org.apache.jena.sparql.engine")))
                .map(List::getFirst)
                .toList();
    }
}
