package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.unres.serve.catalogue.ServeOptions;

/** What pages say of the measures, held against what is stored; and the main path and the lists of works. */
class NetworkMeasuresTest {
    @RegisterExtension
    static final TestServer served = TestServer.fixture();

    @Test
    void aDocumentAndTheNetworkAroundItSayTheSame() throws Exception {
        Map<String, String> document = measures(served.page("page/A/RES/97/12"));
        assertEquals(document, measures(served.page("network?focus=A/RES/97/12")));
        assertEquals(List.of("Cited by", "Cites", "PageRank", "Age of what it cites", "Half-life"),
                document.keySet().stream().limit(5).toList());
    }

    @Test
    void theMeasuresAreThoseOfTheStore() throws Exception {
        Map<String, String> said = measures(served.page("page/A/RES/97/12"));
        assertEquals(stored("citedByCount"), said.get("Cited by").replaceAll(" .*", ""));
        assertEquals(stored("citingCount"), said.get("Cites").replaceAll(" .*", ""));
        assertEquals(stored("citedHalfLife").replaceAll("\\.0$", ""), said.get("Half-life").replaceAll(".*within | years?", ""));
        assertEquals(stored("communityNumber"), said.get("Community").replaceAll(":.*", ""));
        String higher = select(
                "SELECT (COUNT(?w) + 1 AS ?n) { <https://w3id.org/unres/id/A/RES/97/12> unres:pageRank ?r . ?w unres:pageRank ?x FILTER (?x > ?r) }");
        assertTrue(
                said.get("PageRank").matches(
                        "[0-9.]+, " + higher + "(st|nd|rd|th) of [0-9]+ works, .* of the General Assembly, .* of the 2040s"),
                higher + ": " + said.get("PageRank"));
    }

    @Test
    void theTimeOfTheirComputationIsSaid() throws Exception {
        String time = select(
                "SELECT ?t { GRAPH ?g { <https://w3id.org/unres/graph/measures> prov:wasGeneratedBy/prov:endedAtTime ?t } }");
        String said = served.page("page/A/RES/97/12").select("#measures p").text();
        assertTrue(said.startsWith("Measured at " + time + " by unres 0.1.0. Older works have a higher PageRank"), said);
    }

    @Test
    void neighboursAreCounted() throws Exception {
        Document page = served.page("page/A/RES/97/12");
        String together = select("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c unres:citingCount ?any . "
                + "?c unres:recalls <https://w3id.org/unres/id/A/RES/97/12> ; unres:recalls <https://w3id.org/unres/id/A/RES/97/40> }");
        Element cocited = page.select("#measures tr:contains(together) a[href=/page/A/RES/97/40]").first();
        assertEquals(together, cocited.nextElementSibling().text());
        assertTrue(Integer.parseInt(together) > 0);
    }

    @Test
    void theMainPathIsAChain() throws Exception {
        Document page = served.page("network?path=main");
        List<Element> rows = page.select("table.sortable tbody tr");
        assertEquals(select("SELECT (COUNT(?w) AS ?n) { ?w unres:placeOnMainPath ?p }"), String.valueOf(rows.size()));
        assertTrue(rows.size() > 2);
        for (int i = 1; i < rows.size(); i++) {
            String before = rows.get(i - 1).select("td a").first().text();
            rows.get(i).select("td:last-child a").eachText().forEach(tie -> assertTrue(tie.endsWith(" " + before), tie));
            assertFalse(rows.get(i).select("td:last-child a").isEmpty(), rows.get(i).text());
        }
        assertEquals(rows.size(), page.select("svg circle").size());
        assertEquals(404, served.get("network?path=other").statusCode());
    }

    @Test
    void theSampleHasMeasuresToo() throws Exception {
        try (UnresServer sample = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), s -> {})) {
            HttpResponse<String> answer = new Endpoint("http://localhost:" + sample.port() + "/").query(
                    "PREFIX unres: <https://w3id.org/unres/def#> ASK { <https://w3id.org/unres/id/A/RES/74/175> unres:citedByCount ?n FILTER (?n = 1) }");
            assertTrue(answer.body().contains("true"), answer.body());
        }
    }

    private static String stored(String measure) throws Exception {
        return select("SELECT ?v { <https://w3id.org/unres/id/A/RES/97/12> unres:" + measure + " ?v }");
    }

    private static String select(String query) throws Exception {
        HttpResponse<String> answer = served.endpoint()
                .query("PREFIX unres: <https://w3id.org/unres/def#> PREFIX prov: <http://www.w3.org/ns/prov#> " + query);
        return answer.body().lines().skip(1).findFirst().orElseThrow(() -> new AssertionError(query + ": " + answer.body()));
    }

    private static Map<String, String> measures(Document page) {
        Map<String, String> rows = new LinkedHashMap<>();
        page.select("#measures tr").forEach(row -> rows.put(row.select("th").text(), row.select("td").text()));
        return rows;
    }
}
