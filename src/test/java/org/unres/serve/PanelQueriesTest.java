package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.jena.query.QueryFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.guard.limits.Limits;
import org.unres.rdf.Iris;
import org.unres.serve.view.PanelQuery;

/** The query that a panel links to finds what the panel shows. */
class PanelQueriesTest {
    private static final String PAGE = Iris.ID;

    @RegisterExtension
    static final TestServer server =
            TestServer.started(() -> LargeStore.serve(Limits.STANDARD.with(Duration.ofSeconds(30), 100_000)));

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/97/12", "A/RES/97/40", "A/RES/96/10"})
    void whatCites(String symbol) throws Exception {
        Document page = page("page/" + symbol);
        assertEquals(shown(page, "#cited-by .citing li > a:first-child"),
                found(page, "#cited-by .sparql a", "document"));
    }

    @Test
    void whatIsAsked() throws Exception {
        Document page = page("page/A/RES/98/14");
        Set<String> tasks = Set.copyOf(page.select("section[aria-labelledby=asks] tbody td:nth-child(2)").eachText());
        assertFalse(tasks.isEmpty());
        assertEquals(tasks, found(page, "section[aria-labelledby=asks] .sparql a", "what"));
    }

    @Test
    void theFacts() throws Exception {
        Document page = page("page/A/RES/98/14");
        Set<String> values = found(page, "aside .sparql a", "value");
        Set<String> linked = shown(page, "aside .facts td a[href^=/page/]");
        assertFalse(linked.isEmpty());
        assertTrue(values.containsAll(linked), values + " of " + linked);
        Document body = page("page/body/general-assembly");
        assertTrue(found(body, ".sparql a[aria-label*=facts]", "value").contains("General Assembly"));
    }

    @Test
    void whatPointsToAThing() throws Exception {
        Document body = page("page/body/general-assembly");
        Set<String> adopted = shown(body, "h2:contains(Adopted by it) + p + ul > li:not(:has(.why)) > a");
        Set<String> found = found(body, ".sparql a[aria-label*='Adopted by it']", "other");
        assertTrue(adopted.size() > 3 && found.containsAll(adopted), found + " of " + adopted);
        assertEquals(body.select("h2:contains(Adopted by it) .count").text(), String.valueOf(found.size()));
    }

    @Test
    void theNetwork() throws Exception {
        Document page = page("network?focus=A/RES/97/12");
        Set<String> works = found(page, "a.sparql", "citing");
        works.addAll(found(page, "a.sparql", "cited"));
        assertEquals(shown(page, "table.sortable tbody td:first-child a:first-child"), works);
    }

    @Test
    void theWordsOfASearch() throws Exception {
        Document page = page("search?q=\"office on+drugs'");
        assertTrue(found(page, "a.sparql", "thing").containsAll(shown(page, ".hits li > a")));
        assertFalse(shown(page, ".hits li > a").isEmpty());
        assertEquals(0, page("search?q=zzzqqq").select("a.sparql").size());
    }

    // A name is data. It stands in a comment, which it must not end.
    @ParameterizedTest
    @ValueSource(strings = {"a\n} SELECT * {", "a\r}", "a\u0085}", "a\u2028}", "a # b"})
    void aNameIsNoQuery(String name) {
        String query = sparql(PanelQuery.FACTS.of(Iris.id("A/RES/97/12"), name));
        assertTrue(query.lines().findFirst().orElseThrow().startsWith("# What is said of a "), query);
        assertEquals(QueryFactory.create(sparql(PanelQuery.FACTS.of(Iris.id("A/RES/97/12"), ""))), QueryFactory.create(query));
    }

    private static Set<String> shown(Document page, String links) {
        return page.select(links).eachAttr("href").stream()
                .map(href -> PAGE + URLDecoder.decode(href.replaceFirst("^/page/", ""), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Document page, String link, String variable) throws Exception {
        HttpResponse<String> answer = Endpoint.send(server.endpoint().request("unres/sparql?format=json&query="
                + page.selectFirst(link).attr("href").replaceFirst(".*[?]query=", "")).GET());
        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode rows = new ObjectMapper().readTree(answer.body()).at("/results/bindings");
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.at("/" + variable + "/value").asText())
                .map(value -> URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8)).collect(Collectors.toSet());
    }

    private static String sparql(String address) {
        return URLDecoder.decode(address.replaceFirst(".*[?]query=", ""), StandardCharsets.UTF_8);
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = server.endpoint().get(path.replace(" ", "%20").replace("\"", "%22"));
        assertEquals(200, answer.statusCode(), answer.body());
        return Jsoup.parse(answer.body());
    }
}
