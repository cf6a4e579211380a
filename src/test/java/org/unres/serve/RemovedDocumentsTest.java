package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.store.Store;
import org.unres.store.load.FileInput;
import org.unres.store.load.LoadOptions;

/** Documents that a load removed: A/RES/98/250, which nothing cites, and A/RES/97/12, which A/RES/98/14 cites. */
class RemovedDocumentsTest {
    private static final Set<String> REMOVED = Set.of("a-res-98-250.xml", "a-res-97-12.xml");

    @TempDir
    static Path dir;

    private static UnresServer server;
    private static Endpoint endpoint;

    @BeforeAll
    static void start() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            List<FileInput> all = files.sorted().map(FileInput::new).toList();
            Store.load(dir, all, LoadOptions.plain(), p -> {});
            Store.load(dir, all.stream().filter(f -> REMOVED.stream().noneMatch(f.name()::endsWith)).toList(),
                    new LoadOptions(2, true, true), p -> {});
        }
        server = UnresServer.start(new ServeOptions(0, Optional.of(dir), List.of()), s -> {});
        endpoint = new Endpoint("http://localhost:" + server.port() + "/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "id/A/RES/98/250", "page/A/RES/98/250", "data/A/RES/98/250", "data/A/RES/98/250.ttl", "linkset/A/RES/98/250",
        "id/A/RES/98/250/op/1", "page/A/RES/98/250/op/1", "data/A/RES/98/250/op/1.nt", "graph/doc/A/RES/98/250/en",
        "data/graph/doc/A/RES/98/250/en.trig", "graph/doc/A/RES/97/12/en", "id/A/RES/97/12/op/1"})
    void whatNobodyCitesIsGone(String path) throws Exception {
        HttpResponse<String> response = endpoint.get(path);
        assertEquals(410, response.statusCode(), response.body());
        String words = Jsoup.parse(response.body()).select("main").text();
        assertTrue(
                words.matches(
                        ".* was removed from this graph on \\d{1,2} [A-Z][a-z]+ \\d{4}, and no document in it cites it\\..*"),
                words);
        assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/A/RES/98/251", "id/A/RES/98/250/Add.1", "id/A/RES/98/25", "data/A/RES/98/250.xyz"})
    void whatNeverWasIsNotFound(String path) throws Exception {
        assertEquals(404, endpoint.get(path).statusCode());
    }

    @Test
    void anotherSpellingLeadsToWhatIsGone() throws Exception {
        HttpResponse<String> response = endpoint.get("id/a/res/98/250");
        assertEquals(List.of(301, "/id/A/RES/98/250"),
                List.of(response.statusCode(), response.headers().firstValue("Location").orElse("")));
    }

    @Test
    void whatIsStillCitedSaysThatItsTextIsGone() throws Exception {
        HttpResponse<String> response = endpoint.get("page/A/RES/97/12");
        assertEquals(200, response.statusCode());
        assertTrue(Jsoup.parse(response.body()).select(".problem").text().startsWith("Its text was removed from this graph on "),
                response.body());
        assertTrue(Jsoup.parse(response.body()).select("#cited-by").text().contains("A/RES/98/14"));
        assertFalse(response.body().contains("graph/doc/A/RES/97/12"), "no link to the graph that is gone");
        assertEquals(200, endpoint.get("data/A/RES/97/12.ttl").statusCode());
        assertEquals("", Jsoup.parse(endpoint.get("page/A/RES/96/10").body()).select(".problem").text());
    }

    @ParameterizedTest
    @CsvSource({"sitemap.xml, A/RES/98/14", "feed.atom, A/RES/98/14", "search?q=98/14, A/RES/98/14",
        "page/body/general-assembly, A/RES/98/14"})
    void nothingLeadsToThem(String path, String other) throws Exception {
        HttpResponse<String> found = endpoint.get(path);
        assertTrue((found.body() + found.headers().map()).contains(other), found.body());
        assertFalse(endpoint.get(path.replace("98/14", "98/250")).body().contains("/page/A/RES/98/250"), path);
    }

    @Test
    void sparqlSaysWhenAndByWhichLoad() throws Exception {
        HttpResponse<String> response =
                endpoint.query("PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX foaf: <http://xmlns.com/foaf/0.1/> "
                        + "SELECT ?document { GRAPH <https://w3id.org/unres/graph/removed> { ?graph foaf:primaryTopic ?document ; "
                        + "prov:invalidatedAtTime ?time ; prov:wasInvalidatedBy ?run } ?run prov:startedAtTime ?start ; prov:endedAtTime ?end "
                        + "FILTER (?time >= ?start && ?time <= ?end) } ORDER BY ?document");
        assertEquals(List.of("document", "https://w3id.org/unres/id/A/RES/97/12", "https://w3id.org/unres/id/A/RES/98/250"),
                response.body().lines().toList());
    }
}
