package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.store.Catalogue;
import org.unres.vocabulary.Bundled;
import org.xml.sax.InputSource;

/** Every address of the pages, on the documents of queries/fixture: status, headers, and that the body says what the graph does. */
class PagesTest {
    private static final String READ = "A/RES/98/14";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static UnresServer server;
    private static String root;

    @BeforeAll
    static void start() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            server = UnresServer.start(new ServeOptions(0, Optional.empty(), files.sorted().toList()), s -> {});
        }
        root = "http://localhost:" + server.port();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/html                                              | /page/A/RES/98/14",
        "*/*                                                    | /page/A/RES/98/14",
        "text/turtle                                            | /data/A/RES/98/14.ttl",
        "text/html;q=0.5, application/ld+json                   | /data/A/RES/98/14.jsonld",
        "application/rdf+xml;q=0.9, text/html;q=0.1             | /data/A/RES/98/14.rdf",
        "application/trig, text/turtle;q=0.9                    | /data/A/RES/98/14.trig",
        "application/n-triples;q=0.2, */*;q=0.1                 | /data/A/RES/98/14.nt",
        "application/*                                          | /data/A/RES/98/14.nt",
    })
    void anIdentifierLeadsToWhatIsAccepted(String accept, String location) throws Exception {
        HttpResponse<String> response = get("/id/" + READ, accept);
        assertEquals(303, response.statusCode());
        assertEquals(location, header(response, "Location"));
        assertTrue(response.headers().allValues("Vary").contains("Accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0", "application/json"})
    void whatCannotBeGivenIsNotAcceptable(String accept) throws Exception {
        HttpResponse<String> response = get("/id/" + READ, accept);
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("text/turtle"), response.body());
    }

    @ParameterizedTest
    @CsvSource({"/id/A/RES/98/%2014,/id/A/RES/98/14", "/id/S/RES/9101%20(2042),/id/S/RES/9101(2042)"})
    void anotherWayToWriteASymbolIsAnAlias(String asked, String location) throws Exception {
        HttpResponse<String> response = get(asked, "text/html");
        assertEquals(List.of(301, location), List.of(response.statusCode(), header(response, "Location")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/id/A/RES/1/99999", "/page/A/RES/1/99999", "/data/A/RES/1/99999.ttl", "/id/", "/page/", "/data/", "/data/.ttl", "/nothing",
        "/id/%3Cscript%3Ealert(1)%3C/script%3E", "/page/%22onmouseover=%22alert(1)", "/page/javascript:alert(1)", "/static/",
        "/static/..%2fhome.html", "/static/unres.html", "/voc/none/none", "/def/x", "/search/x", "/$/server", "/$/datasets", "/$/stats", "/$/compact/unres"
    })
    void whatIsNotThereIsSaidWithoutItsMarkup(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertTrue(response.statusCode() == 404 || response.statusCode() == 400, path + ": " + response.statusCode());
        assertFalse(response.body().contains("<script>alert"), response.body());
        assertFalse(response.body().contains("\"onmouseover"), response.body());
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void dataSayWhatSparqlSays(RdfFormat format) throws Exception {
        for (String path : List.of(READ, READ + "/op/1", "A/RES/97/12", "body/general-assembly", "voc/illocution/requests")) {
            HttpResponse<String> response = get("/data/" + path + "." + format.extension(), "*/*");
            assertEquals(200, response.statusCode(), path);
            assertTrue(header(response, "Content-Type").startsWith(format.mediaType()), header(response, "Content-Type"));
            assertEquals("/data/" + path + "." + format.extension(), header(response, "Content-Location"));
            Model said = parsed(response.body(), RDFLanguages.contentTypeToLang(format.mediaType()));
            assertTrue(said.size() > 3, path);
            assertTrue(said.isIsomorphicWith(constructed(path)), path);
        }
    }

    @Test
    void theDataOfAGraphAreTheGraph() throws Exception {
        Model said = parsed(get("/data/graph/doc/" + READ + "/en.nt", "*/*").body(), Lang.NTRIPLES);
        Model graph = parsed(query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <https://w3id.org/unres/graph/doc/" + READ
                + "/en> { ?s ?p ?o } }"), Lang.NTRIPLES);
        assertTrue(graph.size() > 50);
        assertTrue(said.containsAll(graph));
    }

    @Test
    void aPageShowsTheTextWithItsCitations() throws Exception {
        Document page = page("/page/" + READ);
        Set<String> texts = rows("SELECT ?t { GRAPH <https://w3id.org/unres/graph/doc/" + READ
                + "/en> { ?part <https://w3id.org/unres/def#text> ?t } }");
        List<String> shown = page.select(".part").stream().map(PagesTest::withoutLabel).toList();
        assertFalse(texts.isEmpty());
        texts.forEach(text -> assertTrue(shown.contains(text), text + "\n" + shown));
        Set<String> cited = rows("SELECT DISTINCT ?s { GRAPH <https://w3id.org/unres/graph/doc/" + READ
                + "/en> { ?c <http://purl.org/spar/cito/hasCitedEntity> ?x } ?x <https://w3id.org/unres/def#symbol> ?s }");
        assertFalse(cited.isEmpty());
        for (String symbol : cited) {
            assertEquals(1, page.select("a.cite[href=/page/" + symbol.replace("(", "\\(").replace(")", "\\)") + "]").stream().limit(1).count(),
                    symbol);
        }
    }

    @Test
    void aPageSaysWhatCitesTheThing() throws Exception {
        Set<String> citing = rows("SELECT DISTINCT ?h { ?c <http://purl.org/spar/cito/hasCitedEntity> <https://w3id.org/unres/id/A/RES/97/12> ; "
                + "<http://purl.org/spar/cito/hasCitingEntity>/<http://data.europa.eu/eli/ontology#is_part_of>* ?d . ?d <https://w3id.org/unres/def#symbol> ?h }");
        Document page = page("/page/A/RES/97/12");
        Set<String> shown = page.select("#cited-by li > a:first-child").stream().map(Element::text).collect(Collectors.toSet());
        assertFalse(citing.isEmpty());
        assertEquals(citing, shown);
        assertEquals("Cited by " + citing.size() + (citing.size() == 1 ? " document" : " documents"), page.select("#cited-by-heading").text());
    }

    @Test
    void everyLinkOfAPageAnswers() throws Exception {
        for (String from : List.of("/", "/page/" + READ, "/queries", "/queries/who-must-report", "/network", "/network?focus=" + READ, "/page/body/general-assembly", "/search?q=light", "/def", "/dataset")) {
            for (String href : page(from).select("a[href^=/], link[href^=/]").eachAttr("href")) {
                assertEquals(200, followed(href), from + " leads to " + href);
            }
        }
    }

    @Test
    void headersOfAPage() throws Exception {
        HttpResponse<String> response = get("/page/" + READ, "text/html");
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertFalse(header(response, "Content-Security-Policy").contains("script-src 'self' 'unsafe-inline'"));
        assertTrue(header(response, "Link").contains("<https://w3id.org/unres/id/" + READ + ">; rel=\"cite-as\""));
        assertTrue(header(response, "Link").contains("</data/" + READ + ".ttl>; rel=\"describedby\"; type=\"text/turtle\""));
        assertTrue(header(response, "Link").contains("</data/graph/doc/" + READ + "/en.trig>; rel=\"item\"; type=\"application/trig\""));
        assertTrue(header(response, "Link").contains("<https://w3id.org/unres/id/body/general-assembly>; rel=\"author\""));
        assertNotEquals("", header(response, "Last-Modified"));
    }

    @Test
    void aPageTellsSearchEnginesWhatItIs() throws Exception {
        JsonNode json = new ObjectMapper().readTree(page("/page/" + READ).select("script[type=application/ld+json]").first().data());
        assertEquals(List.of("https://w3id.org/unres/id/" + READ, READ, "General Assembly"), List.of(json.get("@id").asText(),
                json.get("legislationIdentifier").asText(), json.get("legislationPassedBy").get("name").asText()));
        Set<String> cited = new HashSet<>();
        json.get("citation").forEach(c -> cited.add(c.get("@id").asText()));
        assertEquals(rows("SELECT DISTINCT ?c { GRAPH <https://w3id.org/unres/graph/doc/" + READ
                + "/en> { ?x <http://purl.org/spar/cito/hasCitedEntity> ?y } BIND (STR(?y) AS ?c) }"), cited);
    }

    @Test
    void otherSitesMayRead() throws Exception {
        for (String path : List.of("/id/" + READ, "/page/" + READ, "/data/" + READ + ".ttl", "/data/none.ttl", "/unres/sparql?query=ASK%7B%7D", "/unres/sparql?query=x")) {
            HttpResponse<String> response = send(request(path).header("Origin", "https://elsewhere.example").GET());
            assertTrue(Set.of("*", "https://elsewhere.example").contains(header(response, "Access-Control-Allow-Origin")), path);
            assertTrue(header(response, "Access-Control-Expose-Headers").contains("Link"), path);
            assertEquals("", header(response, "Access-Control-Allow-Credentials"), path);
        }
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("/page/" + READ, "text/html");
        HttpResponse<String> tagged = send(request("/page/" + READ).header("If-None-Match", "\"x\", W/" + header(first, "ETag")).GET());
        HttpResponse<String> timed = send(request("/page/" + READ).header("If-Modified-Since", header(first, "Last-Modified")).GET());
        HttpResponse<String> other = send(request("/page/" + READ).header("If-None-Match", "\"x\"")
                .header("If-Modified-Since", header(first, "Last-Modified")).GET());
        assertEquals(List.of(304, 304, 200), List.of(tagged.statusCode(), timed.statusCode(), other.statusCode()));
        assertEquals("", tagged.body());
        assertEquals(header(first, "ETag"), header(tagged, "ETag"));
    }

    @Test
    void otherMethods() throws Exception {
        HttpResponse<String> head = send(request("/page/" + READ).method("HEAD", BodyPublishers.noBody()));
        assertEquals(List.of(200, ""), List.of(head.statusCode(), head.body()));
        assertEquals(header(get("/page/" + READ, "text/html"), "ETag"), header(head, "ETag"));
        HttpResponse<String> options = send(request("/page/" + READ).method("OPTIONS", BodyPublishers.noBody()));
        assertEquals("GET, HEAD, OPTIONS", header(options, "Allow"));
        HttpResponse<String> post = send(request("/page/" + READ).POST(BodyPublishers.ofString("x=1")));
        assertEquals(List.of(405, "GET, HEAD, OPTIONS"), List.of(post.statusCode(), header(post, "Allow")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A/RES/98/14             | /page/A/RES/98/14",
        "resolution 98/14        | /page/A/RES/98/14",
        "98/14                   | /page/A/RES/98/14",
        "9101                    | /page/S/RES/9101(2042)",
        "S/RES/9101              | /page/S/RES/9101(2042)",
        "9101 (2042)             | /page/S/RES/9101(2042)",
        "2042/5                  | /page/E/RES/2042/5",
    })
    void aNumberLeadsToItsPage(String typed, String location) throws Exception {
        HttpResponse<String> response = get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8), "text/html");
        assertEquals(List.of(303, location), List.of(response.statusCode(), header(response, "Location")));
    }

    @Test
    void wordsFindTitlesAndNames() throws Exception {
        assertTrue(page("/search?q=UNODC").select(".hits a").eachText().contains("United Nations Office on Drugs and Crime"));
        assertEquals(0, page("/search?q=zzzqqq").select(".hits a").size());
        assertTrue(page("/search?q=zzzqqq").text().contains("Nothing has this number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a:b AND (", "*", "field:\"", "\\", "%", "{{query}}", "{{{head}}}"})
    void aSearchIsNeitherMarkupNorLucene(String typed) throws Exception {
        HttpResponse<String> response = get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8), "text/html");
        assertEquals(200, response.statusCode());
        Document page = Jsoup.parse(response.body());
        assertEquals(0, page.select("script:not([src^=/static/]), img, [onerror]").size());
        assertEquals("Search: " + typed, page.select("h1").text());
    }

    @Test
    void theOntologyIsAPageOrTheFile() throws Exception {
        assertEquals(Bundled.text("ontology/unres.ttl"), get("/def", "text/turtle").body());
        Document page = page("/def");
        Set<String> terms = rows("SELECT ?n { GRAPH <https://w3id.org/unres/graph/ontology> { ?t a ?k FILTER (?k IN "
                + "(<http://www.w3.org/2002/07/owl#Class>, <http://www.w3.org/2002/07/owl#ObjectProperty>, <http://www.w3.org/2002/07/owl#DatatypeProperty>)) "
                + "FILTER STRSTARTS(STR(?t), 'https://w3id.org/unres/def#') BIND (STRAFTER(STR(?t), '#') AS ?n) } }");
        assertFalse(terms.isEmpty());
        terms.forEach(term -> assertEquals(1, page.select("dt[id=" + term + "]").size(), term));
    }

    @Test
    void theDatasetDescribesItself() throws Exception {
        for (String path : List.of("/dataset", "/.well-known/void")) {
            Model said = parsed(get(path, "text/turtle").body(), Lang.TURTLE);
            Model graph = parsed(query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <https://w3id.org/unres/graph/catalogue> { ?s ?p ?o } }"),
                    Lang.NTRIPLES);
            assertTrue(said.isIsomorphicWith(graph), path);
        }
    }

    @Test
    void crawlersFindEveryDocument() throws Exception {
        String sitemap = xml("/sitemap.xml").getDocumentElement().getTextContent();
        String feed = xml("/feed.atom").getDocumentElement().getTextContent();
        Set<String> read = rows("SELECT ?s { GRAPH <https://w3id.org/unres/graph/provenance> { ?g <http://purl.org/dc/terms/subject> ?d } "
                + "?d <https://w3id.org/unres/def#symbol> ?s }");
        assertEquals(8, read.size());
        read.forEach(symbol -> assertTrue(sitemap.contains("/page/" + symbol + "\n") || sitemap.contains("/page/" + symbol), symbol));
        read.forEach(symbol -> assertTrue(feed.contains("https://w3id.org/unres/id/" + symbol), symbol));
        assertTrue(get("/robots.txt", "*/*").body().contains("/sitemap.xml"));
    }

    @Test
    void everyQueryOfTheCatalogueRunsOnItsPage() throws Exception {
        Set<String> listed = Set.copyOf(page("/queries").select("main li a").eachAttr("href"));
        assertEquals(Catalogue.all().stream().map(q -> "/queries/" + q.name()).collect(Collectors.toSet()), listed);
        for (String href : listed) {
            Document page = page(href);
            assertEquals(0, page.select(".problem").size(), href);
            String csv = get(page.select("a[href^=/unres/sparql]").first().attr("href"), "*/*").body();
            assertEquals(csv.lines().findFirst().orElse(""),
                    page.select(".rows thead th").isEmpty() ? csv.lines().findFirst().orElse("")
                            : String.join(",", page.select(".rows thead th").eachText()), href);
        }
    }

    @Test
    void aQueryTakesItsParametersFromTheAddress() throws Exception {
        Document page = page("/queries/resolutions-cited?symbol=" + READ);
        Set<String> cited = page.select(".rows tbody tr").stream().map(Element::text).collect(Collectors.toSet());
        assertFalse(cited.isEmpty());
        assertEquals(READ, page.select("#p-symbol").attr("value"));
        assertEquals(cited.size(), get(page.select("a[href^=/unres/sparql]").first().attr("href"), "*/*").body().lines().count() - 1);
        Document wrong = page("/queries/due-by?by=%3Cscript%3E");
        assertEquals(0, wrong.select("main script").size());
        assertEquals(404, get("/queries/no-such-query", "text/html").statusCode());
    }

    @Test
    void copiedCommandsHoldTheQueryWhole() throws Exception {
        Document page = page("/queries/resolutions-cited?symbol=" + URLEncoder.encode("'; rm -rf \"$HOME\" \\", StandardCharsets.UTF_8));
        String curl = page.select("details:contains(curl) pre").text();
        assertTrue(curl.contains("'\\''; rm -rf"), curl);
        String python = page.select("details:contains(Python) pre").text();
        assertTrue(python.lines().anyMatch(l -> l.startsWith("query = \"") && l.endsWith("\"") && l.contains("\\\"$HOME")), python);
    }

    @ParameterizedTest
    @CsvSource({"98/1,A/RES/98/14", "office on drugs and cri,United Nations Office on Drugs and Crime", "A/RES/98/14,A/RES/98/14"})
    void theBoxProposesNamesAndSymbols(String typed, String value) throws Exception {
        HttpResponse<String> response = get("/complete?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8), "*/*");
        List<String> values = new ArrayList<>();
        new ObjectMapper().readTree(response.body()).forEach(p -> values.add(p.get("value").asText()));
        assertTrue(values.contains(value), response.body());
    }

    private static String withoutLabel(Element part) {
        Element copy = part.clone();
        copy.select(".label, .also").remove();
        return copy.text();
    }

    private static org.w3c.dom.Document xml(String path) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(get(path, "*/*").body())));
    }

    private static int followed(String href) throws Exception {
        HttpResponse<String> response = get(href, "text/html, */*;q=0.1");
        return response.statusCode() == 303 ? get(header(response, "Location"), "text/html").statusCode() : response.statusCode();
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body(), root + path);
    }

    private static Model constructed(String path) throws Exception {
        String query = Bundled.text("org/unres/serve/thing.rq").replace("?thing", "<" + Address.iri(path).orElseThrow().getURI() + ">");
        return parsed(query(query), Lang.NTRIPLES);
    }

    private static Model parsed(String body, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(body, lang).parse(model.getGraph());
        return model;
    }

    private static String query(String sparql) throws Exception {
        return get("/unres/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "application/n-triples").body();
    }

    private static Set<String> rows(String sparql) throws Exception {
        String tsv = get("/unres/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "text/tab-separated-values").body();
        return tsv.lines().skip(1)
                .map(row -> row.replaceFirst("@[a-z-]+$", "").replaceAll("^\"|\"$", "").replace("\\\"", "\"").replace("\\\\", "\\"))
                .collect(Collectors.toSet());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept).GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
