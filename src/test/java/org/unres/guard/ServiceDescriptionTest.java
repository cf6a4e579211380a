package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.Endpoint;
import org.unres.serve.TestServer;

class ServiceDescriptionTest {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
    void saysWhatTheEndpointIsAndHolds(String type) throws Exception {
        HttpResponse<String> answer = Endpoint.send(server.endpoint().request("unres/sparql").header("Accept", type).GET());
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        Graph graph = RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
        Node service = graph.find(Node.ANY, RDF.type.asNode(), sd("Service")).next().getSubject();
        assertTrue(graph.contains(service, sd("endpoint"), NodeFactory.createURI(server.endpoint().root() + "unres/sparql")));
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
