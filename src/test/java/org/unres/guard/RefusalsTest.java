package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.Endpoint;
import org.unres.serve.TestServer;

/** What a client is told where it gets no answer. */
class RefusalsTest {
    private static final int TOO_LONG = 300 * 1024;

    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @Test
    void aSyntaxErrorHasItsPlace() throws Exception {
        assertRefused(400, "Line 2, column 12: ", server.endpoint().query("SELECT *\nWHERE { ?s }"));
    }

    @Test
    void anUnknownPrefixHasItsName() throws Exception {
        assertRefused(400, "Line 1, column 21: Unresolved prefixed name: xyz:p",
                server.endpoint().query("SELECT * WHERE { ?s xyz:p ?o }"));
    }

    @Test
    void aWrongRegularExpressionIsShown() throws Exception {
        assertRefused(400, "Unclosed group near index 1", server.endpoint().query("ASK { FILTER REGEX('a', '(') }"));
        assertEquals(200, server.endpoint().query("ASK { FILTER REGEX('a', CONCAT('(', '')) }").statusCode(),
                "an error of one row");
        assertEquals(200, server.endpoint().query("SELECT (REPLACE('a', 'a', '\\\\') AS ?x) {}").statusCode());
    }

    @Test
    void nestingHasAnEnd() throws Exception {
        assertRefused(400, "nested too deeply", server.endpoint().query("ASK { FILTER (" + "!".repeat(50_000) + "1) }"));
        assertRefused(400, "nested too deeply",
                server.endpoint().query("ASK { FILTER " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " }"));
    }

    @Test
    void aQueryHasASize() throws Exception {
        assertRefused(400, "500 groups", server.endpoint().query("ASK " + "{".repeat(501) + "}".repeat(501)));
        assertRefused(400, "2,000 times", server.endpoint().query("SELECT * { VALUES (" + "?x ".repeat(2_001) + ") {} }"));
        assertRefused(400, "5 deep",
                server.endpoint().query("ASK { ?a ?b ?c " + "FILTER EXISTS { ?a ?b ?c ".repeat(6) + "}".repeat(7)));
        assertEquals(200,
                server.endpoint().query("ASK { ?a ?b ?c " + "FILTER EXISTS { ?a ?b ?c ".repeat(5) + "}".repeat(6)).statusCode());
    }

    @Test
    void numbersInPathsHaveAnEnd() throws Exception {
        String steps = "1,000 steps";
        assertRefused(400, steps, server.endpoint().query("ASK { ?a <urn:p>{1001} ?b }"));
        assertRefused(400, steps, server.endpoint().query("ASK { ?a <urn:p>{1,} ?b . ?a <urn:p>{,1001} ?b }"));
        assertRefused(400, steps, server.endpoint().query("ASK { ?a (<urn:p>/<urn:q>){2,501} ?b }"));
        assertRefused(400, steps, server.endpoint().query("ASK { ?a (<urn:p>{40}){40} ?b }"));
        assertRefused(400, steps, server.endpoint().query("ASK { FILTER NOT EXISTS { ?a <urn:p>{1000000000000} ?b } }"));
        assertRefused(400, steps, server.endpoint().query("ASK { " + "?a <urn:p>{400} ?b . ".repeat(3) + "}"));
        assertEquals(200,
                server.endpoint().query("ASK { ?a <urn:p>{999} ?b VALUES ?n { 2023 } VALUES (?m) { (5000) } }").statusCode());
    }

    @Test
    void numbersHaveAnEnd() throws Exception {
        assertRefused(413, "9,000 digits", server.endpoint().query("SELECT (" + "9".repeat(200_000) + " * 3 AS ?n) {}"));
        assertRefused(413, "1,000 characters",
                server.endpoint().query("SELECT * { VALUES ?n { '" + "9".repeat(1_001) + "'^^<urn:t> } }"));
        assertRefused(400, "\\u", server.endpoint().query("SELECT ('P\\u0039D'^^<urn:t> AS ?n) {}"));
        assertEquals(200, server.endpoint().query("SELECT (" + "9".repeat(9_000) + " + 3 AS ?n) {}").statusCode());
        assertEquals(200, server.endpoint().query("SELECT ('2024-02-28'^^<http://www.w3.org/2001/XMLSchema#date> - "
                + "'1945-10-24'^^<http://www.w3.org/2001/XMLSchema#date> AS ?n) {}").statusCode());
    }

    @Test
    void numbersElsewhereAreNone() throws Exception {
        assertEquals(200, server.endpoint().query("ASK { VALUES ?n { 2023 } # <urn:p>{5000}\n FILTER (?n != '<urn:p>{5000}') }")
                .statusCode());
    }

    @Test
    void aFunctionThatIsNotOfferedIsNamed() throws Exception {
        String wait = "http://jena.apache.org/ARQ/function#wait";
        assertRefused(400, wait, server.endpoint().query("SELECT (<" + wait + ">(1) AS ?x) {}"));
        assertRefused(400, wait, server.endpoint().query("ASK { FILTER NOT EXISTS { ?s ?p ?o FILTER (<" + wait + ">(1)) } }"));
        assertRefused(400, wait, server.endpoint().query("SELECT (SUM(<" + wait + ">(1)) AS ?x) { ?s ?p ?o } GROUP BY ?s"));
        assertRefused(400, "java:", server.endpoint().query("SELECT (<java:java.lang.System>(1) AS ?x) {}"));
        assertRefused(400, "java:", server.endpoint().query("ASK { ?s <java:java.lang.System> ?o }"));
        assertRefused(400, "java:", server.endpoint().query("ASK { ?s <java:java.lang.System>* ?o }"));
        String pattern = "http://jena.apache.org/ARQ/property#";
        assertRefused(400, pattern, server.endpoint().query("ASK { ?s <" + pattern + "splitIRI> ?o }"));
        assertRefused(400, pattern, server.endpoint().query("ASK { ?s <" + pattern + "splitIRI>* ?o }"));
        assertRefused(400, "CALL", server.endpoint().query("SELECT (CALL(<" + wait + ">, 1) AS ?x) {}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "callback=alert", "stylesheet=http://example.org/x.xsl", "force-accept=text/html", "output=text/html", "format=text/html",
        "results=text/html"
    })
    void noParameterMakesAnAnswerAPage(String parameter) throws Exception {
        String script = "SELECT%20(%22%3Cscript%3E%22%20AS%20%3Fx)%20%7B%7D";
        HttpResponse<String> answer = server.endpoint().get("unres/sparql?query=" + script + "&" + parameter);
        assertRefused(400, "", answer);
    }

    @Test
    void textSearchHasAnEnd() throws Exception {
        String search = "SELECT * { ?part <http://jena.apache.org/text#query> (<https://w3id.org/unres/def#text> %s) }";
        assertRefused(400, "10,000 hits", server.endpoint().query(String.format(search, "'report' 10001")));
        assertRefused(400, "1,000 characters", server.endpoint().query(String.format(search, "'" + "a ".repeat(501) + "'")));
        assertRefused(400, "regular expressions", server.endpoint().query(String.format(search, "'/rep.*/'")));
        assertEquals(200, server.endpoint().query(String.format(search, "'\"report/s\"' 10")).statusCode());
    }

    @Test
    void aLongBodyIsTooLarge() throws Exception {
        String query = "ASK {} #" + "x".repeat(TOO_LONG);
        assertRefused(413, "256 KiB", server.endpoint().query(query));
        assertRefused(413, "256 KiB", Endpoint.send(direct().POST(BodyPublishers.ofString(query))));
        // Without a length told before.
        assertRefused(413, "256 KiB", Endpoint.send(direct().POST(
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(query.getBytes(StandardCharsets.UTF_8))))));
    }

    @Test
    void aLongQueryStringIsTooLarge() throws Exception {
        assertRefused(414, "256 KiB", server.endpoint().get("unres/sparql?query=ASK%7B%7D%23" + "x".repeat(TOO_LONG)));
    }

    @Test
    void refusalsMayBeReadFromOtherSites() throws Exception {
        HttpResponse<String> answer = Endpoint.send(direct().header("Origin", "https://example.org")
                .POST(BodyPublishers.ofString("no query")));
        assertRefused(400, "Line 1, column 3: ", answer);
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        assertTrue(header(answer, "Access-Control-Expose-Headers").contains("X-Unres-Truncated"));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    }

    @Test
    void otherSitesMayAskBefore() throws Exception {
        HttpResponse<String> answer = Endpoint.send(server.endpoint().request("unres/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode());
        assertEquals("https://example.org", header(answer, "Access-Control-Allow-Origin"));
        assertTrue(header(answer, "Access-Control-Allow-Methods").contains("POST"));
        assertEquals("content-type", header(answer, "Access-Control-Allow-Headers"));
    }

    private static HttpRequest.Builder direct() {
        return server.endpoint().request("unres/sparql").header("Content-Type", "application/sparql-query");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void assertRefused(int status, String words, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(words), answer.body());
        assertTrue(header(answer, "Content-Type").startsWith("text/plain"));
        assertFalse(answer.body().contains("\tat "), "a stack trace");
        assertFalse(answer.body().contains("org.apache.jena"), answer.body());
    }
}
