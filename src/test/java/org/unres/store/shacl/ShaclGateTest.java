package org.unres.store.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.rdf.Converter;
import org.unres.store.dataset.BundledGraph;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.load.SampleInput;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.BundledTurtle;
import org.unres.vocabulary.Unres;

/** The gate says what a plain SHACL validator says of the same graph, word for word. */
class ShaclGateTest {
    private static final Shapes SHAPES = Shapes.parse(BundledGraph.SHAPES.read());
    private static final ShaclGate GATE = new ShaclGate();

    static List<String> brokenFiles() {
        return Bundled.files("shapes/broken", ".ttl");
    }

    static Stream<String> files() {
        return Stream.concat(Stream.of("ontology/expected-seed.ttl", "shapes/code-points.ttl"), brokenFiles().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOfAFileWhatAPlainValidatorSays(String file) {
        assertAsPlain(BundledTurtle.read(List.of(file)));
    }

    @Test
    void saysOfAllBrokenDataInOneGraphWhatAPlainValidatorSays() {
        Graph all = BundledTurtle.read(brokenFiles());
        assertFalse(GATE.violations(all).isEmpty());
        assertAsPlain(all);
    }

    @Test
    void saysOfTheSampleWhatAPlainValidatorSays() {
        assertAsPlain(GATE.data(sample()));
    }

    @Test
    void saysOfTheSampleWithoutItsTextsWhatAPlainValidatorSays() {
        Graph data = GATE.data(sample());
        data.remove(Node.ANY, Unres.TEXT, Node.ANY);
        assertTrue(GATE.violations(data).stream().anyMatch(v -> v.message().contains("is not the quote")));
        assertAsPlain(data);
    }

    private static DocumentQuads sample() {
        return DocumentQuads.of(new SampleInput().convert(new Converter()).reading().orElseThrow());
    }

    private static void assertAsPlain(Graph data) {
        assertEquals(ShaclGate.inOrder(ShaclValidator.get().validate(SHAPES, data)), GATE.violations(data));
    }
}
