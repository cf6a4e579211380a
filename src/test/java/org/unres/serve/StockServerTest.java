package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.network.MeasureTriples;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.store.Store;
import org.unres.store.dataset.StoreException;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.SampleInput;

/** A Fuseki server as Jena ships it, with {@code fuseki-config/config.ttl}, on a store that a load made. */
class StockServerTest {
    private static final Path JAR = Path.of("target/stock/jena-fuseki-server.jar").toAbsolutePath();
    private static final Path CONFIG = Path.of("fuseki-config").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path dir;

    private static Process process;
    private static Endpoint endpoint;

    @BeforeAll
    static void start() throws Exception {
        Store.load(dir.resolve("store"), List.of(new SampleInput()), LoadOptions.plain().measuredBy(MeasureTriples::of), p -> {});
        int port = freePort();
        process = run("config.ttl", port);
        endpoint = new Endpoint("http://localhost:" + port + "/");
        awaitAnswer(endpoint, process);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void answersTheCatalogue() throws Exception {
        endpoint.answersTheCatalogue();
    }

    @Test
    void refusesEveryWrite() throws Exception {
        PublicService.refusesEveryWrite(endpoint);
    }

    @Test
    void doesNotFetchFromElsewhere() throws Exception {
        PublicService.doesNotFetchFromElsewhere(endpoint);
    }

    @Test
    void searchesText() throws Exception {
        PublicService.searchesText(endpoint);
    }

    @Test
    void aStoreInUseIsNotOpenedTwice() {
        Path store = dir.resolve("store");
        String message = assertThrows(StoreException.class, () -> Store.open(store)).getMessage();
        assertTrue(message.contains("is a server or another load running on it"), message);
        ServeOptions options = new ServeOptions(0, Optional.of(store), List.of());
        assertThrows(StoreException.class, () -> UnresServer.start(options, s -> {}));
    }

    @Test
    void runsTheConfigurationInMemoryToo() throws Exception {
        int port = freePort();
        Process memory = run("config-memory.ttl", port);
        try {
            Endpoint other = new Endpoint("http://localhost:" + port + "/");
            awaitAnswer(other, memory);
            assertEquals(200, other.query("ASK {}").statusCode());
            PublicService.refusesEveryWrite(other);
        } finally {
            memory.destroy();
            memory.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static Process run(String config, int port) throws IOException {
        Path home = Files.createDirectories(config.equals("config.ttl") ? dir : dir.resolve("memory"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar",
                JAR.toString(), "--port", String.valueOf(port), "--config", CONFIG.resolve(config).toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log.txt").toFile())
                .start();
    }

    private static void awaitAnswer(Endpoint server, Process process) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (server.get("$/ping").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("the stock server did not answer:\n" + Files.readString(dir.resolve("log.txt")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
