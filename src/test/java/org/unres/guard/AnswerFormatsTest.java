package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.TestServer;

/** Every format that Jena writes, in each way that a query can be sent. */
class AnswerFormatsTest {
    private static final String ROWS = "SELECT ?g ?s WHERE { GRAPH ?g { ?s a ?class } } ORDER BY ?g ?s LIMIT 7";
    private static final String GRAPH = "CONSTRUCT { ?s a ?class } WHERE { ?s a ?class } ORDER BY ?s LIMIT 7";
    private static final String THING = "DESCRIBE <https://w3id.org/unres/id/E/RES/2023/26>";

    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @ParameterizedTest
    @ValueSource(strings = {
        "application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values",
        "application/sparql-results+thrift"
    })
    void rows(String type) throws Exception {
        for (HttpResponse<byte[]> answer : asked(ROWS, type)) {
            RowSet rows = RowSetReaderRegistry.getFactory(RDFLanguages.contentTypeToLang(type))
                    .create(RDFLanguages.contentTypeToLang(type))
                    .read(new ByteArrayInputStream(answer.body()), new Context());
            assertEquals(7, rows.materialize().stream().count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", "application/trig",
        "application/n-quads"
    })
    void graphs(String type) throws Exception {
        Lang lang = RDFLanguages.contentTypeToLang(type);
        for (HttpResponse<byte[]> answer : asked(GRAPH, type)) {
            assertEquals(7, read(answer, lang).stream().count());
        }
        for (HttpResponse<byte[]> answer : asked(THING, type)) {
            assertFalse(read(answer, lang).isEmpty());
        }
    }

    private static DatasetGraph read(HttpResponse<byte[]> answer, Lang lang) {
        return RDFParser.source(new ByteArrayInputStream(answer.body())).lang(lang).toDatasetGraph();
    }

    private static List<HttpResponse<byte[]>> asked(String query, String type) throws Exception {
        String field = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        List<HttpRequest.Builder> ways = List.of(
                server.endpoint().request("unres/sparql?" + field).GET(),
                server.endpoint().request("unres/sparql").header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(field)),
                server.endpoint().request("unres/sparql").header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(query)));
        try (HttpClient client = HttpClient.newHttpClient()) {
            Stream.Builder<HttpResponse<byte[]>> answers = Stream.builder();
            for (HttpRequest.Builder way : ways) {
                HttpResponse<byte[]> answer = client.send(way.header("Accept", type).build(), BodyHandlers.ofByteArray());
                assertEquals(200, answer.statusCode());
                assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
                assertEquals("100000", answer.headers().firstValue("X-Unres-Limit").orElse(""));
                answers.add(answer);
            }
            return answers.build().toList();
        }
    }
}
