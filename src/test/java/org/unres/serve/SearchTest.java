package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jsoup.Jsoup;
import org.unres.vocabulary.Table;

/** The one box finds a thing by any form of its number, its acronym, or its name. */
class SearchTest {
    private static UnresServer server;
    private static Endpoint endpoint;

    @BeforeAll
    static void start() {
        server = UnresServer.start(new ServeOptions(0, Optional.empty(), List.<Path>of()), s -> {});
        endpoint = new Endpoint("http://localhost:" + server.port() + "/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> search(String typed) throws Exception {
        return endpoint.get("search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
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
        new Graphs(server.dataset()).read(triples -> {
            paths.forEach(p -> assertTrue(Address.iri(p).filter(triples::knows).isPresent(), p));
            return null;
        });
    }
}
