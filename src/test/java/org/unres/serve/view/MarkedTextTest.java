package org.unres.serve.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.unres.rdf.Iris;
import org.unres.serve.lookup.DocumentText;
import org.unres.vocabulary.Unres;

class MarkedTextTest {
    @Test
    void aTextIsCutAtItsCitations() {
        assertEquals("Recalling |[its resolution 74/175 -> a]|, and |[76/181 -> b]",
                shown("Recalling its resolution 74/175, and 76/181", cited("a", 10, 31), cited("b", 37, 43)));
    }

    @Test
    void offsetsCountCodePoints() {
        assertEquals("𝔘𝔑 |[74/175 -> a]| ends", shown("𝔘𝔑 74/175 ends", cited("a", 3, 9)));
    }

    @Test
    void wordsThatCiteTwoThingsLeadToBoth() {
        assertEquals("See |[resolutions 53/243 A and B -> a, b]|.",
                shown("See resolutions 53/243 A and B.", cited("a", 4, 30), cited("b", 4, 30)));
        assertEquals("See |[53/243 A and B -> a, b]|.", shown("See 53/243 A and B.", cited("a", 4, 18), cited("b", 17, 18)));
    }

    @Test
    void placesOutsideTheTextAreLeftOut() {
        assertEquals("short", shown("short", cited("a", 2, 9), cited("b", -1, 3), cited("c", 3, 3)));
    }

    private static String shown(String text, DocumentText.Cited... citations) {
        DocumentText.Part part =
                new DocumentText.Part(Iris.id("A/RES/1/1/op/1"), Unres.OPERATIVE_PARAGRAPH, 1, text, List.of(citations));
        MarkedText marked = MarkedText.of(part, c -> new MarkedText.Link(c.target().getURI(), "", "recalls", ""));
        assertEquals(text, marked.segments().stream().map(MarkedText.Segment::text).collect(Collectors.joining()));
        return marked.segments().stream()
                .map(s -> s.isCitation()
                        ? "[" + s.text() + " -> "
                                + s.links().stream().map(MarkedText.Link::name).collect(Collectors.joining(", ")) + "]"
                        : s.text())
                .collect(Collectors.joining("|"));
    }

    private static DocumentText.Cited cited(String target, int start, int end) {
        Node node = NodeFactory.createURI(target);
        return new DocumentText.Cited(node, node, Unres.RECALLS, start, end);
    }
}
