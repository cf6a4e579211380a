package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.Refusal;
import org.unres.guard.limits.RunningQuery;
import org.unres.serve.Endpoint;
import org.unres.serve.LargeStore;
import org.unres.serve.RawClient;
import org.unres.serve.UnresServer;

class AdmissionTest {
    private static final String LONG = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static final Limits PATIENT = Limits.STANDARD.with(Duration.ofSeconds(60), 1_000);

    @Test
    void aClientMayHaveSoMany() {
        Admission admission = new Admission(new Limits.Places(2, 1, 8, 0));
        Admission.Place first = admission.enter("a");
        admission.enter("a");
        assertEquals(429, assertThrows(Refusal.class, () -> admission.enter("a")).status());
        admission.enter("b");
        first.close();
        admission.enter("a");
    }

    @Test
    void allTogetherMayHaveSoMany() {
        Admission admission = new Admission(new Limits.Places(4, 1, 0, 0));
        Admission.Place first = admission.enter("a");
        assertEquals(503, assertThrows(Refusal.class, () -> admission.enter("b")).status());
        first.close();
        admission.enter("b").close();
        admission.enter("a").close();
    }

    @Test
    void aPlaceIsGivenToWhoeverWaits() throws InterruptedException {
        Admission admission = new Admission(new Limits.Places(4, 1, 0, 1));
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
        try (UnresServer server = LargeStore.serve(PATIENT.with(new Limits.Places(1, 1, 1, 1)));
                RawClient running = RawClient.connected(server.port())) {
            running.ask(LONG);
            await(server, 1);
            HttpResponse<String> answer = new Endpoint("http://localhost:" + server.port() + "/").query("ASK {}");
            assertEquals(429, answer.statusCode());
            assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
            assertTrue(answer.body().startsWith("You have 1 query running"), answer.body());
        }
    }

    @Test
    void longQueriesLeavePlacesToQuickOnes() throws Exception {
        try (UnresServer server = LargeStore.serve(PATIENT.with(new Limits.Places(4, 1, 2, 0)));
                RawClient lasting = RawClient.connected(server.port())) {
            Endpoint endpoint = new Endpoint("http://localhost:" + server.port() + "/");
            lasting.ask(LONG);
            while (server.guard().lasting() != 1) {
                Thread.onSpinWait();
            }
            HttpResponse<String> second = endpoint.query(LONG);
            assertEquals(503, second.statusCode());
            assertTrue(second.body().startsWith("The server has as many long queries as it can take"), second.body());
            assertEquals("30", second.headers().firstValue("Retry-After").orElse(""));
            assertEquals(200, endpoint.query("ASK {}").statusCode());
            assertEquals(1, server.guard().running());
        }
    }

    /** The limit is far away: it is noticed that nobody waits. */
    @Test
    void aQueryEndsWhenItsClientGoes() throws Exception {
        try (UnresServer server = LargeStore.serve(PATIENT)) {
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
