package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.unres.serve.catalogue.ServeOptions;

/**
 * A server that runs during the tests of a class: {@code @RegisterExtension static final TestServer server = TestServer.fixture();}.
 */
public final class TestServer implements BeforeAllCallback, AfterAllCallback {
    static final Path SAMPLE = Path.of("src/main/resources/org/unres/sample/E_RES_2023_26.txt");

    private final Supplier<UnresServer> start;
    private Optional<UnresServer> running = Optional.empty();

    private TestServer(Supplier<UnresServer> start) {
        this.start = start;
    }

    /** With the bundled sample in memory. */
    public static TestServer sample() {
        return with(() -> new ServeOptions(0, Optional.empty(), List.of()));
    }

    /** With the documents of {@code queries/fixture} in memory. */
    public static TestServer fixture() {
        return with(() -> new ServeOptions(0, Optional.empty(), fixtureFiles()));
    }

    /** With the documents of {@code queries/fixture} and the sample in memory. */
    public static TestServer fixtureAndSample() {
        return with(() -> new ServeOptions(0, Optional.empty(), fixtureAndSampleFiles()));
    }

    /** With options that are made when the tests begin. */
    public static TestServer with(Supplier<ServeOptions> options) {
        return started(() -> UnresServer.start(options.get(), step -> {}));
    }

    /** Any server, started when the tests begin. */
    public static TestServer started(Supplier<UnresServer> start) {
        return new TestServer(start);
    }

    static List<Path> fixtureAndSampleFiles() {
        return Stream.concat(Stream.of(SAMPLE), fixtureFiles().stream()).toList();
    }

    static List<Path> fixtureFiles() {
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = Optional.of(start.get());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        running.ifPresent(UnresServer::close);
    }

    public UnresServer server() {
        return running.orElseThrow();
    }

    public int port() {
        return server().port();
    }

    /** "http://localhost:40123". */
    public String root() {
        return "http://localhost:" + port();
    }

    public Endpoint endpoint() {
        return new Endpoint(root() + "/");
    }

    public Site site() {
        return new Site(root());
    }

    public TryForm form() {
        return new TryForm(root());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return endpoint().get(path);
    }

    /** A page that answers with status 200. */
    public Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), path + ": " + response.body());
        return Jsoup.parse(response.body());
    }
}
