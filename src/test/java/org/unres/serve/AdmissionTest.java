package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final String LONG = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @Test
    void aClientMayHaveSoMany() {
        Admission admission = new Admission(Limits.STANDARD.withPerClient(2).withAtOnce(9, 0));
        Admission.Place first = admission.enter("a");
        admission.enter("a");
        assertEquals(429, assertThrows(Refusal.class, () -> admission.enter("a")).status());
        admission.enter("b");
        first.close();
        admission.enter("a");
    }

    @Test
    void allTogetherMayHaveSoMany() {
        Admission admission = new Admission(Limits.STANDARD.withAtOnce(1, 0));
        Admission.Place first = admission.enter("a");
        assertEquals(503, assertThrows(Refusal.class, () -> admission.enter("b")).status());
        first.close();
        admission.enter("b").close();
        admission.enter("a").close();
    }

    @Test
    void aPlaceIsGivenToWhoeverWaits() throws InterruptedException {
        Admission admission = new Admission(Limits.STANDARD.withAtOnce(1, 1));
        Admission.Place first = admission.enter("a");
        List<String> entered = new ArrayList<>();
        Thread waiting = Thread.ofPlatform().start(() -> {
            admission.enter("b").close();
            entered.add("b");
        });
        first.close();
        waiting.join();
        assertEquals(List.of("b"), entered);
    }

    @Test
    void theServerSaysWhenToAskAgain() throws Exception {
        try (UnresServer server = LargeStore.serve(Limits.STANDARD.withTimeout(Duration.ofSeconds(20)).withPerClient(1));
                RawClient running = RawClient.connected(server.port())) {
            running.ask(LONG);
            await(server, 1);
            HttpResponse<String> answer = new Endpoint("http://localhost:" + server.port() + "/").query("ASK {}");
            assertEquals(429, answer.statusCode());
            assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
            assertTrue(answer.body().startsWith("You have 1 query running"), answer.body());
        }
    }

    /** The limit is far away: it is noticed that nobody waits. */
    @Test
    void aQueryEndsWhenItsClientGoes() throws Exception {
        try (UnresServer server = LargeStore.serve(Limits.STANDARD.withTimeout(Duration.ofSeconds(60)))) {
            try (RawClient client = RawClient.connected(server.port())) {
                client.ask(LONG);
                await(server, 1);
            }
            await(server, 0);
            assertEquals(1, server.guard().ended(RunningQuery.End.CLIENT_GONE));
            assertEquals(0, server.guard().ended(RunningQuery.End.TIME));
        }
    }

    private static void await(UnresServer server, int running) throws IOException {
        while (server.guard().running() != running) {
            Thread.onSpinWait();
        }
    }
}
