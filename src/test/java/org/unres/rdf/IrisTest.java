package org.unres.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.vocabulary.Unres;

class IrisTest {
    @Test
    void pathsBecomeIris() {
        assertEquals("https://w3id.org/unres/id/S/RES/2178(2014)", Iris.id("S/RES/2178(2014)").getURI());
        assertEquals("https://w3id.org/unres/rule/session-number", Iris.rule("session-number").getURI());
        assertEquals(
                "https://w3id.org/unres/graph/doc/E/RES/2023/26/en", Iris.documentGraph("E/RES/2023/26", "en").getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "a>b", "a/../b", "a//b", "javascript:x", "a#b", "a?b", "\u00e9", "a\nb", "{x}"})
    void whatIsNoPathBecomesNone(String path) {
        assertThrows(IllegalArgumentException.class, () -> Iris.id(path));
    }

    @Test
    void anotherBaseMovesDataAndNothingElse() {
        List<Quad> moved = new ArrayList<>();
        StreamRDF out = Rebase.to("https://example.org/un/", new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                moved.add(quad);
            }
        });
        Node rule = Iris.rule("cue");
        out.quad(Quad.create(Iris.STUB_GRAPH, Iris.id("A/RES/74/175"), Unres.MATCHED_RULE, rule));
        assertEquals("https://example.org/un/graph/stub", moved.getFirst().getGraph().getURI());
        assertEquals("https://example.org/un/id/A/RES/74/175", moved.getFirst().getSubject().getURI());
        assertEquals(Unres.MATCHED_RULE, moved.getFirst().getPredicate());
        assertEquals(rule, moved.getFirst().getObject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.org/", "https://example.org", "ftp://example.org/", "https://exa mple.org/", "javascript:x/",
                "https://example.org/a/../b/<>/"})
    void aBaseThatIsNoneIsRefused(String base) {
        assertThrows(IllegalArgumentException.class, () -> Rebase.to(base, new StreamRDFBase()));
    }
}
