package org.unres.serve.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.TestServer;
import org.unres.store.catalogue.Catalogue;

/** The page for queries as it works without scripts, and the files that its scripts ask for, on the sample. */
class SparqlPageTest {
    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @Test
    void theFormAsksTheEndpointByItself() throws Exception {
        Element form = page("sparql").selectFirst("form#ask");
        assertEquals("/unres/sparql", form.attr("action"));
        String query = form.selectFirst("textarea[name=query]").wholeText();
        List<String> formats = form.select("select[name=format] option").eachAttr("value");
        assertEquals(List.of("text", "csv", "tsv", "json", "xml", "turtle", "nt", "json-ld", "trig"), formats);
        for (String format : formats.subList(5, 9)) {
            HttpResponse<String> answer = server.endpoint()
                    .get("unres/sparql?format=" + format + "&query=" + encoded("CONSTRUCT WHERE { ?s a ?c } LIMIT 3"));
            assertEquals(200, answer.statusCode(), answer.body());
        }
        for (String format : formats.subList(0, 5)) {
            HttpResponse<String> answer = server.endpoint().get("unres/sparql?format=" + format + "&query=" + encoded(query));
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("74/175"), answer.body());
        }
    }

    @Test
    void thePageSaysOfWhenTheDataAre() throws Exception {
        assertTrue(page("sparql").select("main time").text().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC"),
                page("sparql").select("main time").text());
    }

    @Test
    void everyQueryOfTheCatalogueIsALink() throws Exception {
        List<String> links = page("sparql").select(".catalogue a").eachAttr("href");
        assertEquals(Catalogue.all().size(), links.size());
        for (String link : links) {
            String query = URLDecoder.decode(link.substring(link.indexOf('=') + 1), StandardCharsets.UTF_8);
            assertEquals(query, page(link.substring(1)).selectFirst("textarea").wholeText());
            assertEquals(200, server.endpoint().query(query).statusCode(), query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"</textarea><script>alert(1)</script>", "\"><svg onload=alert(1)>", "{{head}} {{{head}}}",
        "SELECT * { ?s ?p '<b>&amp;' }"})
    void aQueryInTheAddressIsText(String query) throws Exception {
        Document page = page("sparql?query=" + encoded(query));
        assertEquals(query, page.selectFirst("textarea").wholeText());
        assertEquals(0, page.select("script:not([src]), svg").size());
    }

    @Test
    void theEditorCompletesWhatTheDataUse() throws Exception {
        HttpResponse<String> response = server.endpoint().get("sparql/terms");
        assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
        JsonNode terms = new ObjectMapper().readTree(response.body());
        assertEquals("https://w3id.org/unres/def#", terms.get("prefixes").get("unres").asText());
        assertEquals(used("SELECT DISTINCT ?t { ?s a ?t . ?t a ?kind VALUES ?kind { owl:Class rdfs:Class } }"),
                strings(terms.get("classes")));
        Set<String> properties = strings(terms.get("properties"));
        assertTrue(properties.containsAll(used("SELECT DISTINCT ?p { ?s ?p ?o . ?p a ?kind "
                + "VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty } }")), properties.toString());
        assertTrue(properties.contains("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"));
    }

    @Test
    void namesAreGivenForPaths() throws Exception {
        assertEquals("{\"body/general-assembly\":\"General Assembly\",\"voc/illocution/urges\":\"urges\"}",
                server.endpoint()
                        .get("sparql/labels?of=A/RES/74/175+body/general-assembly+nothing/here+%3Cb%3E+..+voc/illocution/urges")
                        .body());
        assertEquals("{}", server.endpoint().get("sparql/labels").body());
    }

    @Test
    void filesOfOthersAreKeptForAYear() throws Exception {
        Document page = page("sparql");
        for (String address : List.of(page.select("link[href^=/webjars/]").attr("href"),
                page.select("script[src^=/webjars/]").attr("src"))) {
            HttpResponse<String> file = server.endpoint().get(address.substring(1));
            assertEquals(200, file.statusCode(), address);
            assertEquals("public, max-age=31536000, immutable", file.headers().firstValue("Cache-Control").orElse(""));
            assertTrue(address.matches(".*\\?[0-9]+\\.[0-9.]+"), address);
        }
        assertEquals("text/javascript;charset=utf-8",
                server.endpoint().get("webjars/zazuko__yasgui/build/yasgui.min.js").headers().firstValue("Content-Type")
                        .orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "webjars/", "webjars/zazuko__yasgui", "webjars/zazuko__yasgui/", "webjars/zazuko__yasgui/package.json",
        "webjars/none/build/yasgui.min.js",
        "webjars/zazuko__yasgui/build/../package.json", "webjars/zazuko__yasgui/build/%2e%2e/package.json",
        "webjars/..%2f..%2fpom.properties",
        "webjars/zazuko__yasgui/build/yasgui.min.js.map", "sparql/none"
    })
    void noOtherFileIsGiven(String path) throws Exception {
        HttpResponse<String> response = server.endpoint().get(path);
        int status = response.statusCode();
        boolean plainer = status == 301 && !response.headers().firstValue("Location").orElseThrow().matches(".*(?://|/$).*");
        assertTrue(plainer || status == 404 || status == 400, path + ": " + status);
    }

    private static Set<String> used(String select) throws Exception {
        String csv = server.endpoint().query(
                "PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " + select)
                .body();
        assertFalse(csv.isBlank());
        return csv.lines().skip(1).collect(Collectors.toSet());
    }

    private static Set<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> response = server.endpoint().get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
