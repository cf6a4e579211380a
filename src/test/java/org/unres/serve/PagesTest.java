package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.unres.store.catalogue.Catalogue;
import org.unres.vocabulary.Bundled;

/** Pages of documents, the ontology, the dataset and the catalogue, on the documents of queries/fixture: they say what the graph does. */
class PagesTest {
    private static final String READ = "A/RES/98/14";

    @RegisterExtension
    static final TestServer served = TestServer.fixture();

    @Test
    void aPageShowsTheTextWithItsCitations() throws Exception {
        Document page = served.site().page("/page/" + READ);
        Set<String> texts = served.site().rows("SELECT ?t { GRAPH <https://w3id.org/unres/graph/doc/" + READ
                + "/en> { ?part <https://w3id.org/unres/def#text> ?t } }");
        List<String> shown = page.select(".part").stream().map(PagesTest::withoutLabel).toList();
        assertFalse(texts.isEmpty());
        texts.forEach(text -> assertTrue(shown.contains(text), text + "\n" + shown));
        Set<String> cited = served.site().rows("SELECT DISTINCT ?s { GRAPH <https://w3id.org/unres/graph/doc/" + READ
                + "/en> { ?c <http://purl.org/spar/cito/hasCitedEntity> ?x } ?x <https://w3id.org/unres/def#symbol> ?s }");
        assertFalse(cited.isEmpty());
        for (String symbol : cited) {
            assertEquals(1,
                    page.select("a.cite[href=/page/" + symbol.replace("(", "\\(").replace(")", "\\)") + "]").stream().limit(1)
                            .count(),
                    symbol);
        }
    }

    @Test
    void aPageSaysWhatCitesTheThing() throws Exception {
        Set<String> citing = served.site().rows(
                "SELECT DISTINCT ?h { ?c <http://purl.org/spar/cito/hasCitedEntity> <https://w3id.org/unres/id/A/RES/97/12> ; "
                        + "<http://purl.org/spar/cito/hasCitingEntity>/<http://data.europa.eu/eli/ontology#is_part_of>* ?d . ?d <https://w3id.org/unres/def#symbol> ?h }");
        Document page = served.site().page("/page/A/RES/97/12");
        Set<String> shown = page.select("#cited-by li > a:first-child").stream().map(Element::text).collect(Collectors.toSet());
        assertFalse(citing.isEmpty());
        assertEquals(citing, shown);
        assertEquals("Cited by " + citing.size() + (citing.size() == 1 ? " document" : " documents"),
                page.select("#cited-by-heading").text());
    }

    @Test
    void everyLinkOfAPageAnswers() throws Exception {
        for (String from : List.of("/", "/page/" + READ, "/queries", "/queries/who-must-report", "/network",
                "/network?focus=" + READ, "/page/body/general-assembly", "/search?q=light", "/def", "/dataset")) {
            for (String href : served.site().page(from).select("a[href^=/], link[href^=/]").eachAttr("href")) {
                assertEquals(200, served.site().followed(href), from + " leads to " + href);
            }
        }
    }

    @Test
    void aPageTellsSearchEnginesWhatItIs() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(served.site().page("/page/" + READ).select("script[type=application/ld+json]").first().data());
        assertEquals(List.of("https://w3id.org/unres/id/" + READ, READ, "General Assembly"), List.of(json.get("@id").asText(),
                json.get("legislationIdentifier").asText(), json.get("legislationPassedBy").get("name").asText()));
        Set<String> cited = new HashSet<>();
        json.get("citation").forEach(c -> cited.add(c.get("@id").asText()));
        assertEquals(served.site().rows("SELECT DISTINCT ?c { GRAPH <https://w3id.org/unres/graph/doc/" + READ
                + "/en> { ?x <http://purl.org/spar/cito/hasCitedEntity> ?y } BIND (STR(?y) AS ?c) }"), cited);
    }

    @Test
    void theOntologyIsAPageOrTheFile() throws Exception {
        assertEquals(Bundled.text("ontology/unres.ttl"), served.site().get("/def", "text/turtle").body());
        Document page = served.site().page("/def");
        Set<String> terms = served.site()
                .rows("SELECT ?n { GRAPH <https://w3id.org/unres/graph/ontology> { ?t a ?k FILTER (?k IN "
                        + "(<http://www.w3.org/2002/07/owl#Class>, <http://www.w3.org/2002/07/owl#ObjectProperty>, <http://www.w3.org/2002/07/owl#DatatypeProperty>)) "
                        + "FILTER STRSTARTS(STR(?t), 'https://w3id.org/unres/def#') BIND (STRAFTER(STR(?t), '#') AS ?n) } }");
        assertFalse(terms.isEmpty());
        terms.forEach(term -> assertEquals(1, page.select("dt[id=" + term + "]").size(), term));
    }

    @Test
    void theDatasetDescribesItself() throws Exception {
        for (String path : List.of("/dataset", "/.well-known/void")) {
            Model said = served.site().parsed(served.site().get(path, "text/turtle").body(), Lang.TURTLE);
            Model graph = served.site()
                    .parsed(served.site().query(
                            "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <https://w3id.org/unres/graph/catalogue> { ?s ?p ?o } }"),
                            Lang.NTRIPLES);
            assertTrue(said.isIsomorphicWith(graph), path);
        }
    }

    @Test
    void crawlersFindEveryDocument() throws Exception {
        String sitemap = served.site().xml("/sitemap.xml").getDocumentElement().getTextContent();
        String feed = served.site().xml("/feed.atom").getDocumentElement().getTextContent();
        Set<String> read = served.site()
                .rows("SELECT ?s { GRAPH <https://w3id.org/unres/graph/provenance> { ?g <http://purl.org/dc/terms/subject> ?d } "
                        + "?d <https://w3id.org/unres/def#symbol> ?s }");
        assertEquals(8, read.size());
        read.forEach(
                symbol -> assertTrue(sitemap.contains("/page/" + symbol + "\n") || sitemap.contains("/page/" + symbol), symbol));
        read.forEach(symbol -> assertTrue(feed.contains("https://w3id.org/unres/id/" + symbol), symbol));
        assertTrue(served.site().get("/robots.txt", "*/*").body().contains("/sitemap.xml"));
    }

    @Test
    void everyQueryOfTheCatalogueRunsOnItsPage() throws Exception {
        Set<String> listed = Set.copyOf(served.site().page("/queries").select("main li a").eachAttr("href"));
        assertEquals(Catalogue.all().stream().map(q -> "/queries/" + q.name()).collect(Collectors.toSet()), listed);
        for (String href : listed) {
            Document page = served.site().page(href);
            assertEquals(0, page.select(".problem").size(), href);
            String csv = served.site().get(page.select("a[href^=/unres/sparql]").first().attr("href"), "*/*").body();
            assertEquals(csv.lines().findFirst().orElse(""),
                    page.select(".rows thead th").isEmpty() ? csv.lines().findFirst().orElse("")
                            : String.join(",", page.select(".rows thead th").eachText()),
                    href);
        }
    }

    @Test
    void aQueryTakesItsParametersFromTheAddress() throws Exception {
        Document page = served.site().page("/queries/resolutions-cited?symbol=" + READ);
        Set<String> cited = page.select(".rows tbody tr").stream().map(Element::text).collect(Collectors.toSet());
        assertFalse(cited.isEmpty());
        assertEquals(READ, page.select("#p-symbol").attr("value"));
        assertEquals(cited.size(),
                served.site().get(page.select("a[href^=/unres/sparql]").first().attr("href"), "*/*").body().lines().count() - 1);
        Document wrong = served.site().page("/queries/due-by?by=%3Cscript%3E");
        assertEquals(0, wrong.select("main script").size());
        assertEquals(404, served.site().get("/queries/no-such-query", "text/html").statusCode());
    }

    @Test
    void copiedCommandsHoldTheQueryWhole() throws Exception {
        Document page = served.site()
                .page("/queries/resolutions-cited?symbol=" + URLEncoder.encode("'; rm -rf \"$HOME\" \\", StandardCharsets.UTF_8));
        String curl = page.select("details:contains(curl) pre").text();
        assertTrue(curl.contains("'\\''; rm -rf"), curl);
        String python = page.select("details:contains(Python) pre").text();
        assertTrue(python.lines().anyMatch(l -> l.startsWith("query = \"") && l.endsWith("\"") && l.contains("\\\"$HOME")),
                python);
    }

    private static String withoutLabel(Element part) {
        Element copy = part.clone();
        copy.select(".label, .also").remove();
        return copy.text();
    }
}
