package org.unres.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good data conform; each broken file fails the shape that its first line names, and each shape has a broken file. */
class ShapesTest {
    private static final String SHAPE = "https://w3id.org/unres/shape/";
    private static final Graph SHAPES_GRAPH = OntologyFiles.graph("ontology/shapes.ttl");
    private static final Shapes SHAPES = Shapes.parse(SHAPES_GRAPH);

    @Test
    void theExpectedSeedConforms() {
        assertEquals(Set.of(), failed("ontology/expected-seed.ttl"));
    }

    @Test
    void offsetsAreCodePoints() {
        assertEquals(Set.of(), failed("shapes/code-points.ttl"));
    }

    static List<String> broken() {
        return Bundled.files("shapes/broken", ".ttl");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theNamedShapeFails(String file) {
        assertEquals(Set.of(shapeOf(file)), failed(file));
    }

    @Test
    void everyShapeWithAMessageHasABrokenFile() {
        Set<String> tried = broken().stream().map(ShapesTest::shapeOf).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(tried), new TreeSet<>(messages()));
    }

    @Test
    void everyMessageHasASeverity() {
        for (String shape : messages()) {
            Node node = NodeFactory.createURI(SHAPE + shape);
            assertTrue(SHAPES_GRAPH.contains(node, SHACL.severity, Node.ANY), shape);
        }
    }

    private static Set<String> messages() {
        return SHAPES_GRAPH.find(Node.ANY, SHACL.message, Node.ANY).toList().stream()
                .map(t -> t.getSubject().getURI().substring(SHAPE.length()).replace("/query", ""))
                .collect(Collectors.toSet());
    }

    private static String shapeOf(String file) {
        return Bundled.text(file).lines().findFirst().orElseThrow().replace("# ", "");
    }

    private static Set<String> failed(String file) {
        Graph data = OntologyFiles.graph(file);
        OntologyFiles.authority().forEach(f -> OntologyFiles.read(data, f));
        OntologyFiles.vocabulary().forEach(f -> OntologyFiles.read(data, f));
        return ShaclValidator.get().validate(SHAPES, data).getEntries().stream()
                .map(e -> e.source().getURI().substring(SHAPE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
