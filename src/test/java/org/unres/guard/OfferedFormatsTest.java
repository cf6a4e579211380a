package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.serve.Endpoint;
import org.unres.serve.TestServer;

/** A table is not given to who asks for a graph, nor a graph to who asks for a table; the answer says what there is. */
class OfferedFormatsTest {
    private static final String ROWS = "SELECT * { ?s ?p ?o } LIMIT 2";
    private static final String GRAPH = "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 2";
    private static final String THING = "DESCRIBE <https://w3id.org/unres/id/E/RES/2023/26>";

    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        GRAPH + " | text/csv                  | 406 | text/turtle",
        THING + " | text/tab-separated-values | 406 | application/n-triples",
        GRAPH + " | application/sparql-results+json | 406 | application/ld+json",
        GRAPH + " | text/turtle;q=0, text/csv | 406 | application/ld+json",
        ROWS + "  | text/turtle               | 406 | text/csv",
        "ASK {} | application/ld+json         | 406 | application/sparql-results+json",
        ROWS + "  | text/turtle, */*;q=0.1    | 200 | s",
        GRAPH + " | text/csv, text/turtle;q=0.1 | 200 | https://",
        GRAPH + " | text/*                    | 200 | https://",
    })
    void byTheFieldAccept(String query, String accept, int status, String said) throws Exception {
        holds(Endpoint.send(server.endpoint().request("unres/sparql?query=" + encoded(query)).header("Accept", accept).GET()),
                status, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        GRAPH + " | csv        | 400 | ttl",
        ROWS + "  | turtle     | 400 | csv",
        ROWS + "  | text/csv   | 200 | s,p,o",
        ROWS + "  | CSV        | 200 | s,p,o",
        GRAPH + " | nt         | 200 | <https://",
        THING + " | text/turtle | 200 | E/RES/2023/26",
    })
    void byTheParameter(String query, String format, int status, String said) throws Exception {
        holds(server.endpoint().get("unres/sparql?query=" + encoded(query) + "&format=" + encoded(format)), status, said);
    }

    @Test
    void whoSaysNothingIsAnswered() throws Exception {
        assertEquals(200, server.endpoint().get("unres/sparql?query=" + encoded(GRAPH)).statusCode());
        assertEquals(200, server.endpoint().get("unres/sparql?query=" + encoded(ROWS) + "&format=").statusCode());
    }

    private static void holds(HttpResponse<String> answer, int status, String said) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(said), answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
