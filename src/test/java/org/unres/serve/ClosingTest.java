package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.guard.limits.Limits;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.store.Store;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.SampleInput;

/** A server is stopped in the middle of its work: its queries end, and its store can be opened again at once, whole. */
class ClosingTest {
    private static final String TEXT = "<http://jena.apache.org/text#query> (<https://w3id.org/unres/def#text> '%s') ";

    // Each is far from its end when the server is stopped.
    private static final List<String> ADDRESSES = List.of(
            query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
            query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?x " + String.format(TEXT, "report OR the") + " ?d ?e ?f . ?g ?h ?i }"),
            query("SELECT * { ?a ?b ?c . BIND (STR(?c) AS ?w) ?d ?e ?f . ?x <http://jena.apache.org/text#query> 'the' }"),
            query("SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:y>)* ?b }"),
            query("CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }"),
            "/page/A/RES/1/1", "/search?q=report", "/", "/network?focus=E/RES/2023/26");

    @TempDir
    static Path dir;

    @BeforeAll
    static void load() {
        Store.load(dir, List.of(new SampleInput()), LoadOptions.plain(), p -> {});
    }

    @RepeatedTest(4)
    void leavesAWholeStore() throws Exception {
        UnresServer server = serve();
        List<Socket> clients = new ArrayList<>();
        for (int i = 0; i < 2 * ADDRESSES.size(); i++) {
            clients.add(
                    asking(server.port(), "GET " + ADDRESSES.get(i % ADDRESSES.size()) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }
        while (server.guard().running() < Limits.Places.STANDARD.perClient()) {
            Thread.onSpinWait();
        }
        server.close();
        assertEquals(0, server.guard().running());
        assertStoreOpens();
        for (Socket client : clients) {
            client.close();
        }
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored")
    void aClientThatDoesNotComeToItsEndKeepsNothingOpen() throws Exception {
        UnresServer server = serve();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                Socket client = asking(server.port(), "POST /try HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n\r\n")) {
            String goOn = new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 100", goOn);
            clock.scheduleAtFixedRate(() -> trickle(client), 0, 100, TimeUnit.MILLISECONDS);
            server.close();
            clock.shutdownNow();
            assertStoreOpens();
        }
    }

    private static UnresServer serve() {
        return UnresServer.start(new ServeOptions(0, Optional.of(dir), List.of()), step -> {});
    }

    // A failure ends what is scheduled.
    private static void trickle(Socket client) {
        try {
            client.getOutputStream().write('x');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void assertStoreOpens() {
        try (Store store = Store.open(dir)) {
            assertTrue(Txn.calculateRead(store.dataset(), () -> store.dataset().find().hasNext()));
        }
    }

    private static String query(String query) {
        return "/unres/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static Socket asking(int port, String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
