package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.unres.serve.catalogue.ServeOptions;

/** A server with the documents of {@code queries/fixture} in memory. */
public record ServedFixture(UnresServer server, Endpoint endpoint) implements AutoCloseable {
    public static ServedFixture start() {
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            UnresServer server = UnresServer.start(new ServeOptions(0, Optional.empty(), files.sorted().toList()), s -> {});
            return new ServedFixture(server, new Endpoint("http://localhost:" + server.port() + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return endpoint.get(path);
    }

    /** A page that is there. */
    public Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), path + ": " + response.body());
        return Jsoup.parse(response.body());
    }

    @Override
    public void close() {
        server.close();
    }
}
