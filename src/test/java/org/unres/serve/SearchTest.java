package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.StoreReader;
import org.unres.vocabulary.Table;

/** The one box finds a thing by any form of its number, its acronym, or its name. */
class SearchTest {
    @RegisterExtension
    static final TestServer server = TestServer.fixtureAndSample();

    private static HttpResponse<String> search(String typed) throws Exception {
        return server.site().get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8), "text/html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "E/RES/2023/26, para. 1                | /page/E/RES/2023/26/op/1",
        "E/RES/2023/26 paragraph 36            | /page/E/RES/2023/26/draft/op/36",
        "2023/26, operative paragraph 99       | /page/E/RES/2023/26",
        "security council 2462                 | /page/S/RES/2462(2019)",
        "Security Council resolution 2462      | /page/S/RES/2462(2019)",
        "UNGA                                  | /page/body/general-assembly",
        "hrc                                   | /page/body/human-rights-council",
        "CMW                                   | /page/treaty/39481",
    })
    void leadsToTheOneThing(String typed, String page) throws Exception {
        HttpResponse<String> response = search(typed);
        assertEquals(List.of(303, page), List.of(response.statusCode(), response.headers().firstValue("Location").orElse("")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UNODC            | United Nations Office on Drugs and Crime",
        "general assembly | General Assembly",
        "security council | Security Council",
    })
    void whatIsCalledSoComesFirst(String typed, String name) throws Exception {
        assertEquals(name, Jsoup.parse(search(typed).body()).select(".hits a").first().text());
    }

    @Test
    void everyAcronymLeadsToThingsThatAreKnown() {
        List<String> paths = Table.read("org/unres/serve/search-acronyms.tsv", row -> row.get("things")).stream()
                .flatMap(t -> List.of(t.split(" ")).stream()).filter(p -> p.matches("[a-z].*")).toList();
        assertTrue(paths.size() > 20);
        new StoreReader(server.server().dataset()).read(triples -> {
            paths.forEach(p -> assertTrue(Address.iri(p).filter(triples::knows).isPresent(), p));
            return null;
        });
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
        HttpResponse<String> response = search(typed);
        assertEquals(List.of(303, location), List.of(response.statusCode(), Site.header(response, "Location")));
    }

    @Test
    void wordsFindTitlesAndNames() throws Exception {
        assertTrue(server.site().page("/search?q=UNODC").select(".hits a").eachText()
                .contains("United Nations Office on Drugs and Crime"));
        assertEquals(0, server.site().page("/search?q=zzzqqq").select(".hits a").size());
        assertTrue(server.site().page("/search?q=zzzqqq").text()
                .contains("No document, body or treaty in this graph has this number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a:b AND (", "*", "field:\"", "\\",
        "%", "{{query}}", "{{{head}}}"})
    void aSearchIsNeitherMarkupNorLucene(String typed) throws Exception {
        HttpResponse<String> response = search(typed);
        assertEquals(200, response.statusCode());
        Document page = Jsoup.parse(response.body());
        assertEquals(0, page.select("script:not([src^=/static/]), img, [onerror]").size());
        assertEquals("Search: " + typed, page.select("h1").text());
    }

    @ParameterizedTest
    @CsvSource({"98/1,A/RES/98/14", "office on drugs and cri,United Nations Office on Drugs and Crime",
        "A/RES/98/14,A/RES/98/14"})
    void theBoxProposesNamesAndSymbols(String typed, String value) throws Exception {
        HttpResponse<String> response =
                server.site().get("/complete?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8), "*/*");
        List<String> values = new ArrayList<>();
        new ObjectMapper().readTree(response.body()).forEach(p -> values.add(p.get("value").asText()));
        assertTrue(values.contains(value), response.body());
    }
}
