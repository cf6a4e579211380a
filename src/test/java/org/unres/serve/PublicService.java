package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;

/** What every server that runs {@code fuseki-config/} must give and must refuse. */
final class PublicService {
    private static final String INSERT =
            "INSERT DATA { GRAPH <https://example.org/g> { <https://example.org/s> a <https://example.org/C> } }";
    private static final String TRIPLE = "<https://example.org/s> a <https://example.org/C> .";
    private static final String ANYTHING = "ASK { ?s a <https://example.org/C> }";
    private static final String SEARCH =
            "PREFIX text: <http://jena.apache.org/text#> PREFIX unres: <https://w3id.org/unres/def#> "
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?part { ?part text:query %s }";

    private PublicService() {}

    static void refusesEveryWrite(Endpoint server) throws Exception {
        refused(server.form("unres/sparql", "update", INSERT));
        refused(server.form("unres/update", "update", INSERT));
        refused(server.form("unres", "update", INSERT));
        refused(server.form("unres-load/update", "update", INSERT));
        refused(server.put("unres?default", TRIPLE));
        refused(server.put("unres/data?default", TRIPLE));
        refused(server.put("unres/sparql?default", TRIPLE));
        refused(server.put("unres-load/data?graph=https://example.org/g", TRIPLE));
        HttpResponse<String> anything = server.query(ANYTHING);
        assertEquals(200, anything.statusCode());
        assertTrue(anything.body().contains("false"), anything.body());
    }

    // A server of our own stands where SERVICE would go, and must not be called.
    static void doesNotFetchFromElsewhere(Endpoint server) throws Exception {
        try (Canary canary = new Canary()) {
            String elsewhere = canary.address();
            refused(server.query("SELECT * { SERVICE <" + elsewhere + "> { ?s ?p ?o } }"));
            server.query("SELECT * { SERVICE SILENT <" + elsewhere + "> { ?s ?p ?o } }");
            server.query("SELECT * FROM <" + elsewhere + "> { ?s ?p ?o }");
            assertEquals(List.of(), canary.asked());
        }
    }

    static void searchesText(Endpoint server) throws Exception {
        assertEquals(2, lines(server, "(unres:text \"biometric\" \"lang:en\")"), "paragraph 13 and the header line");
        assertEquals(1, lines(server, "(unres:text \"biometric\" \"lang:fr\")"), "the header line only");
        assertTrue(lines(server, "(rdfs:label \"Nations Convention Organized\")") > 1);
    }

    private static long lines(Endpoint server, String search) throws Exception {
        HttpResponse<String> response = server.query(String.format(SEARCH, search));
        assertEquals(200, response.statusCode(), response.body());
        return response.body().lines().count();
    }

    private static void refused(HttpResponse<String> response) {
        assertTrue(response.statusCode() >= 400, response.statusCode() + " for " + response.request());
    }
}
