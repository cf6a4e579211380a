package org.unres.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unres.model.Reading;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Unres;

/** The triples of the seed, against those that the design expects. */
class SeedTriplesTest {
    private static final String SAMPLE = "org/unres/sample/E_RES_2023_26.txt";
    private static Reading reading;
    private static Graph graph;

    @BeforeAll
    static void readTheSeed() {
        ConvertResult result =
                new Converter().convert("E_RES_2023_26.txt", Bundled.text(SAMPLE).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), result.problems());
        reading = result.reading().orElseThrow();
        graph = parse(new String(write(RDFFormat.NQUADS), StandardCharsets.UTF_8), Lang.NQUADS);
    }

    private static byte[] write(RDFFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        QuadWriter out = new QuadWriter(bytes, format, Iris.BASE);
        out.map(reading).run();
        out.finish();
        return bytes.toByteArray();
    }

    private static Graph parse(String text, Lang lang) {
        Graph all = GraphFactory.createDefaultGraph();
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text, lang).parse(dataset);
        dataset.find().forEachRemaining(q -> all.add(q.asTriple()));
        return all;
    }

    private static Graph file(String name) {
        return parse(Bundled.text("rdf/" + name), Lang.TURTLE);
    }

    @Test
    void everyExpectedTripleIsThere() {
        List<Triple> missing = file("seed-expected.ttl").stream().filter(t -> !graph.contains(t)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void noForbiddenTripleIsThere() {
        List<Triple> wrong = file("seed-forbidden.ttl").stream().filter(graph::contains).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void thereAreNoBlankNodes() {
        assertFalse(graph.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    }

    @Test
    void everyOwnTermIsInTheOntology() {
        Graph ontology = parse(Bundled.text("ontology/unres.ttl"), Lang.TURTLE);
        TreeSet<String> unknown = graph.stream()
                .flatMap(t -> List.of(t.getPredicate(), t.getObject()).stream())
                .filter(n -> n.isURI() && n.getURI().startsWith(Unres.NS))
                .filter(n -> !ontology.contains(n, Node.ANY, Node.ANY))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<String>(), unknown);
    }

    @Test
    void everyFormatCarriesTheSameTriples() {
        for (RDFFormat format : List.of(RDFFormat.TRIG_PRETTY, RDFFormat.TURTLE_PRETTY, RDFFormat.JSONLD11_PLAIN)) {
            String text = new String(write(format), StandardCharsets.UTF_8);
            assertTrue(parse(text, format.getLang()).isIsomorphicWith(graph), format.toString());
            assertEquals(text, new String(write(format), StandardCharsets.UTF_8), format.toString());
        }
    }
}
