package org.unres.serve.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.Endpoint;
import org.unres.serve.TestServer;

/** Who opens the endpoint in a browser is led to the page; programs get what they ask for. */
class SparqlInBrowserTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "unres/sparql                                       | /sparql",
        "unres/sparql?query=ASK%20%7B%7D                    | /sparql?query=ASK+%7B%7D",
        "unres/sparql?query=%0D%0ALocation:%20//x.example   | /sparql?query=%0D%0ALocation%3A+%2F%2Fx.example",
        "unres/sparql?query=//x.example%23%26%3Cscript%3E   | /sparql?query=%2F%2Fx.example%23%26%3Cscript%3E",
    })
    void aBrowserIsLedToThePage(String path, String location) throws Exception {
        HttpResponse<String> answer = get(path, BROWSER);
        assertEquals(List.of(303, location, "Accept"),
                List.of(answer.statusCode(), header(answer, "Location"), header(answer, "Vary")));
        assertEquals(200, get(location.substring(1), BROWSER).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/turtle", "application/sparql-results+json, text/html;q=0.5", "text/html;q=0",
        "text/html, text/turtle",
        "text/html;q=0.9, text/plain", "application/pdf, text/html;q=0.5", "no list"})
    void aProgramIsAnswered(String accept) throws Exception {
        HttpResponse<String> answer = get("unres/sparql", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(header(answer, "Vary").contains("Accept"), header(answer, "Vary"));
        assertTrue(answer.body().contains("sparql-service-description"), answer.body());
    }

    @Test
    void whoNamesAFormatGetsIt() throws Exception {
        for (String name : List.of("format", "output", "results")) {
            HttpResponse<String> answer = get("unres/sparql?query=ASK%20%7B%7D&" + name + "=csv", BROWSER);
            assertEquals(200, answer.statusCode());
            assertTrue(header(answer, "Content-Type").startsWith("text/csv"), name);
        }
    }

    @Test
    void whatTheAddressOfThePageCannotSayIsAnswered() throws Exception {
        assertEquals(200, get("unres/sparql?query=ASK%20%7B%7D&default-graph-uri=https://w3id.org/unres/graph/ontology", BROWSER)
                .statusCode());
        assertEquals(200, get("unres/sparql?query=ASK%20%7B%7D%23" + "x".repeat(7_000), BROWSER).statusCode());
        HttpResponse<String> posted =
                Endpoint.send(server.endpoint().request("unres/sparql").header("Content-Type", "application/sparql-query")
                        .header("Accept", BROWSER).POST(BodyPublishers.ofString("ASK {}")));
        assertEquals(200, posted.statusCode());
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return Endpoint.send(server.endpoint().request(path).header("Accept", accept).GET());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
