package org.unres.serve.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unres.serve.TryForm;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.serve.http.WebException;
import org.unres.vocabulary.Bundled;

/** The processes that read the documents of strangers: each reads one, is killed where it takes too much, and none is left behind. */
class ReadingProcessTest {
    private static final byte[] SAMPLE = Bundled.text("org/unres/sample/E_RES_2023_26.txt").getBytes(StandardCharsets.UTF_8);

    private final Set<Long> before = children().collect(Collectors.toSet());

    @Test
    void oneThatTakesTooLongOrTooMuchIsKilled() {
        try (ReadingProcess slow = new ReadingProcess(0, 401); ReadingProcess small = new ReadingProcess(60, 8)) {
            WebException tooLong = assertThrows(WebException.class, () -> slow.read("x", SAMPLE));
            assertEquals(422, tooLong.status());
            assertTrue(tooLong.getMessage().contains("was not read within 0 seconds")
                    && tooLong.getMessage().contains("./unres convert"), tooLong.getMessage());
            WebException tooMuch = assertThrows(WebException.class, () -> small.read("x", SAMPLE));
            assertEquals(422, tooMuch.status());
            assertTrue(tooMuch.getMessage().contains("needs more memory"), tooMuch.getMessage());
        }
        awaitNone();
    }

    @Test
    void theOneThatWaitsReadsTheNextDocumentAndNoOther() {
        try (ReadingProcess reading = new ReadingProcess(60, 402)) {
            reading.prepare();
            reading.prepare();
            long first = started().getFirst();
            assertEquals(List.of(first), started());
            assertTrue(reading.read("x", SAMPLE).document().isPresent());
            List<Long> next = started().stream().filter(pid -> pid != first).toList();
            assertEquals(1, next.size());
            assertTrue(reading.read("x", "Hello".getBytes(StandardCharsets.UTF_8)).document().isEmpty());
        }
        awaitNone();
    }

    @Test
    void oneThatDiedWhileItWaitedIsReplaced() {
        try (ReadingProcess reading = new ReadingProcess(60, 403)) {
            reading.prepare();
            ProcessHandle.of(started().getFirst()).ifPresent(ProcessHandle::destroyForcibly);
            awaitNone();
            assertTrue(reading.read("x", SAMPLE).document().isPresent());
        }
        awaitNone();
    }

    @Test
    void whatIsBeingAnsweredWhenTheServerStopsComesToItsEndAndNothingIsLeft() throws Exception {
        UnresServer stopping = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), s -> {});
        TryForm form = new TryForm("http://localhost:" + stopping.port());
        try (HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<HttpResponse<String>> answer =
                    client.sendAsync(form.request("x.txt", SAMPLE, Map.of("as", "page")), BodyHandlers.ofString());
            while (!answer.isDone() && started().isEmpty()) {
                Thread.onSpinWait();
            }
            stopping.close();
            stopping.close();
            assertEquals(200, answer.get().statusCode());
            assertThrows(IOException.class, () -> client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + stopping.port() + "/health")).build(),
                    BodyHandlers.ofString()));
        }
        awaitNone();
    }

    @Test
    void aPageThatIsOpenedHasOneReady() throws Exception {
        try (UnresServer server = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), s -> {})) {
            assertEquals(200, new TryForm("http://localhost:" + server.port()).get(TryPage.PATH).statusCode());
            assertFalse(started().isEmpty());
        }
        awaitNone();
    }

    // Commands as long as a class path are not told of a process.
    private List<Long> started() {
        return children().filter(pid -> !before.contains(pid)).toList();
    }

    private static Stream<Long> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).map(ProcessHandle::pid);
    }

    // A process that is killed is gone a little later.
    private void awaitNone() {
        while (!started().isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
