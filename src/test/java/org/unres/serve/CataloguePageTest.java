package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.RunningQuery;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Unres;

/** The pages of the catalogue: their forms, their pictures, their commands run for real, and the limits that they share with the endpoint. */
class CataloguePageTest {
    private static final int CITATIONS = 6_000;
    private static final String CITED_TOGETHER = "queries/cited-together?cited=A/RES/99/999";
    private static final String LONG = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final Limits ONE_AT_A_TIME =
            Limits.STANDARD.with(Duration.ofSeconds(60), 1_000).with(new Limits.Places(1, 1, 1, 1));
    private static UnresServer server;
    private static Endpoint endpoint;

    @BeforeAll
    static void start() throws IOException {
        server = LargeStore.serve(Limits.STANDARD);
        endpoint = endpoint(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "resolutions-cited, symbol, text, symbol", "reports-requested, bearer, text, name", "due-by, by, date, ''",
        "citations-to-review, below, number, ''",
    })
    void aParameterHasTheBoxOfItsKind(String query, String parameter, String type, String complete) throws Exception {
        Element box = page("queries/" + query).selectFirst("#p-" + parameter);
        assertEquals(List.of(type, complete), List.of(box.attr("type"), box.attr("data-complete")));
    }

    @Test
    void aValueThatDoesNotFitIsShownWithWhatIsWrong() throws Exception {
        HttpResponse<String> answer = endpoint.get("queries/citations-to-review?below=much");
        assertEquals(400, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals(List.of("much", "text"),
                List.of(page.selectFirst("#p-below").attr("value"), page.selectFirst("#p-below").attr("type")));
        assertTrue(page.select(".problem").text().contains("a number such as 0.8"), page.select(".problem").text());
    }

    @ParameterizedTest
    @CsvSource({"symbol, 98/1, A/RES/98/14, true", "name, 98/1, A/RES/98/14, false",
        "name, office on drugs, United Nations Office on Drugs and Crime, true",
        "symbol, office on drugs, United Nations Office on Drugs and Crime, false"})
    void whatIsProposedFitsTheBox(String kind, String typed, String value, boolean isProposed) throws Exception {
        JsonNode proposals = new ObjectMapper().readTree(endpoint.get("complete?kind=" + kind + "&q=" + encoded(typed)).body());
        assertEquals(isProposed, proposals.findValuesAsText("value").contains(value), proposals.toString());
    }

    @Test
    void yearsAreDrawnAsALine() throws Exception {
        Document page = page("queries/adopted-by-year");
        assertEquals("documents by year", page.select(".timeline figcaption").text());
        assertEquals(List.of("Economic and Social Council", "General Assembly", "Security Council"),
                page.select(".timeline .legend li").eachText());
        List<String> dots = page.select(".timeline circle title").eachText();
        assertEquals(page.select("table.rows tbody tr").size(), dots.size());
        assertTrue(dots.contains("General Assembly, 2042: 2"), dots.toString());
        assertEquals(0, page.select("table.bars").size());
        List<String> counted = page("queries/reports-requested").select(".timeline circle title").eachText();
        assertTrue(counted.containsAll(List.of("Security Council, 2041: 0", "Security Council, 2042: 1")), counted.toString());
        assertFalse(page("queries/history?symbol=A/RES/98/14").select(".timeline .legend").text().contains("A/RES/97/12"),
                "a line for each row");
        assertEquals(0, page("queries/resolutions-cited").select(".timeline").size());
    }

    @Test
    void aClientMayHaveSoManyAtATime() throws Exception {
        try (UnresServer small = LargeStore.serve(ONE_AT_A_TIME); HttpClient other = HttpClient.newHttpClient()) {
            Endpoint asked = endpoint(small);
            assertEquals(200, asked.get("queries/reports-requested").statusCode());
            Txn.executeWrite(small.dataset(), () -> citeOftenInOneParagraph(small.dataset()));
            CompletableFuture<?> lasting = other.sendAsync(asked.request(CITED_TOGETHER).build(), BodyHandlers.discarding());
            await(small, 1);
            HttpResponse<String> refused = asked.get("queries/adopted-by-year");
            assertEquals(429, refused.statusCode());
            assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
            assertTrue(Jsoup.parse(refused.body()).select(".problem").text().contains("as many as one client may have"),
                    refused.body());
            assertEquals(200, asked.get("queries/reports-requested").statusCode(), "answered before, and kept");
            lasting.cancel(true);
            await(small, 0);
            assertEquals(1, small.guard().ended(RunningQuery.End.CLIENT_GONE));
            assertEquals(200, asked.get("queries/adopted-by-year").statusCode());
        }
    }

    @Test
    void whoFillsTheEndpointDoesNotTakeThePagesAlong() throws Exception {
        try (UnresServer small = LargeStore.serve(ONE_AT_A_TIME); RawClient other = RawClient.connected(small.port())) {
            other.ask(LONG);
            await(small, 1);
            assertEquals(429, endpoint(small).query("ASK {}").statusCode());
            assertEquals(200, endpoint(small).get("queries/adopted-by-year").statusCode());
        }
    }

    private static void await(UnresServer of, int running) {
        while (of.guard().running() != running) {
            Thread.onSpinWait();
        }
    }

    // Some thousand citations in one paragraph make some millions of pairs.
    @Test
    void itsQueriesEndWhenTheirTimeIsOver() throws Exception {
        try (UnresServer hasty = LargeStore.serve(Limits.STANDARD.with(Duration.ofSeconds(1), 1_000))) {
            Txn.executeWrite(hasty.dataset(), () -> citeOftenInOneParagraph(hasty.dataset()));
            HttpResponse<String> refused = endpoint(hasty).get(CITED_TOGETHER);
            Document page = Jsoup.parse(refused.body());
            assertEquals(503, refused.statusCode(), page.text());
            assertTrue(page.select(".problem").text().contains("took longer than 1 s"), page.text());
            assertEquals("A/RES/99/999", page.selectFirst("#p-cited").attr("value"));
            assertEquals(1, hasty.guard().ended(RunningQuery.End.TIME));
        }
    }

    private static void citeOftenInOneParagraph(DatasetGraph dataset) {
        Node graph = NodeFactory.createURI("urn:unres:test:cited");
        Node cited = Iris.id("A/RES/99/999");
        dataset.add(graph, cited, Unres.SYMBOL, NodeFactory.createLiteralString("A/RES/99/999"));
        for (int i = 0; i < CITATIONS; i++) {
            Node citation = NodeFactory.createURI("urn:unres:test:citation:" + i);
            dataset.add(graph, citation, Unres.OCCURS_IN, NodeFactory.createURI("urn:unres:test:paragraph"));
            dataset.add(graph, citation, Cito.HAS_CITED_ENTITY, cited);
            dataset.add(graph, citation, Cito.HAS_CITED_ENTITY, Iris.id("A/RES/99/998"));
        }
    }

    @ParameterizedTest
    @CsvSource({"curl, sh", "Python, python3"})
    void aCommandThatIsCopiedRuns(String name, String interpreter, @TempDir Path folder) throws Exception {
        assumeTrue(onPath(interpreter) && (!name.equals("curl") || onPath("curl")), "no " + name + " on this machine");
        for (String symbol : List.of("A/RES/98/14", "'\"\\ é $HOME `x` \n")) {
            Document page = page("queries/resolutions-cited?symbol=" + encoded(symbol));
            String code = page.selectFirst("details:contains(from " + name + ") pre").wholeText();
            Path script = Files.writeString(folder.resolve("copied"), code.replace("localhost:0", "localhost:" + server.port()));
            Process process =
                    new ProcessBuilder(interpreter, script.toString()).redirectError(folder.resolve("said").toFile()).start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertEquals(0, process.waitFor(), Files.readString(folder.resolve("said")));
            int heads = name.equals("curl") ? 1 : 0;
            List<String> first = page.select("table.rows tbody td:first-child").eachText();
            assertEquals(first, lines.stream().skip(heads).map(line -> line.split("[,\t]")[0]).toList());
        }
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
    }

    private static Endpoint endpoint(UnresServer of) {
        return new Endpoint("http://localhost:" + of.port() + "/");
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = endpoint.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Jsoup.parse(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
