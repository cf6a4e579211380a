package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.Endpoint;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;

class ServiceDescriptionTest {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static UnresServer server;
    private static Endpoint endpoint;

    @BeforeAll
    static void start() {
        server = UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), step -> {});
        endpoint = new Endpoint("http://localhost:" + server.port() + "/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
    void saysWhatTheEndpointIsAndHolds(String type) throws Exception {
        HttpResponse<String> answer = Endpoint.send(endpoint.request("unres/sparql").header("Accept", type).GET());
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        Graph graph = RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
        Node service = graph.find(Node.ANY, RDF.type.asNode(), sd("Service")).next().getSubject();
        assertTrue(graph.contains(service, sd("endpoint"), NodeFactory.createURI(endpoint.root() + "unres/sparql")));
        assertTrue(graph.contains(service, sd("feature"), sd("UnionDefaultGraph")));
        assertTrue(graph.contains(service, sd("supportedLanguage"), sd("SPARQL11Query")));
        assertEquals(10, graph.find(service, sd("resultFormat"), Node.ANY).toList().size());
        Node dataset = graph.find(service, sd("defaultDataset"), Node.ANY).next().getObject();
        Node union = graph.find(dataset, sd("defaultGraph"), Node.ANY).next().getObject();
        assertTrue(number(graph, union, "http://rdfs.org/ns/void#triples") > 1_000);
        assertTrue(graph.stream(dataset, Node.ANY, Node.ANY)
                .anyMatch(t -> t.getObject().isLiteral() && t.getObject().getLiteralLexicalForm().matches("\\d+ named graphs")));
    }

    private static int number(Graph graph, Node subject, String property) {
        Node value = graph.find(subject, NodeFactory.createURI(property), Node.ANY).next().getObject();
        return Integer.parseInt(value.getLiteralLexicalForm());
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
