package org.unres.serve.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "A/RES/74/175, https://w3id.org/unres/id/A/RES/74/175, /page/A/RES/74/175",
        "S/RES/2178(2014), https://w3id.org/unres/id/S/RES/2178(2014), /page/S/RES/2178(2014)",
        "TD/B/C.I/MEM.1/L[1], https://w3id.org/unres/id/TD/B/C.I/MEM.1/L%5B1%5D, /page/TD/B/C.I/MEM.1/L%5B1%5D",
        "A/CONF.1+2&3/4, https://w3id.org/unres/id/A/CONF.1+2&3/4, /page/A/CONF.1%2B2%263/4",
        "voc/illocution/urges, https://w3id.org/unres/voc/illocution/urges, /page/voc/illocution/urges",
    })
    void pathsAndIrisBelongTogether(String path, String iri, String page) {
        Node node = NodeFactory.createURI(iri);
        assertEquals(Optional.of(node), Address.iri(path));
        assertEquals(Optional.of(path), Address.path(node));
        assertEquals(Optional.of(page), Address.page(node));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "../x", "a//b", "a/", "a%2Fb", "a\"b", "a<b", "a\nb", "a?b", "a#b", "ä"})
    void otherPathsHaveNoIri(String path) {
        assertEquals(Optional.empty(), Address.iri(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.wikidata.org/entity/Q1065", "https://w3id.org/unres/def#recalls", "javascript:alert(1)"})
    void otherIrisHaveNoPath(String iri) {
        assertEquals(Optional.empty(), Address.path(NodeFactory.createURI(iri)));
    }
}
