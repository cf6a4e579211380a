package org.unres.network.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.rdf.Iris;

/** The graphs of documents, one for each language version. Two versions of one resolution cite a work once. */
final class TextGraphs {
    private static final String DOCUMENTS = Iris.GRAPH + "doc/";
    private static final Comparator<Node> ENGLISH_FIRST =
            Comparator.comparing((Node g) -> !g.getURI().endsWith("/en")).thenComparing(Node::getURI);

    private TextGraphs() {}

    static Set<Node> oneEach(Stream<Node> graphs) {
        Map<String, Node> chosen = new HashMap<>();
        graphs.distinct().filter(g -> g.isURI() && g.getURI().startsWith(DOCUMENTS)).forEach(g -> chosen.merge(
                g.getURI().substring(0, g.getURI().lastIndexOf('/')), g, (a, b) -> ENGLISH_FIRST.compare(a, b) <= 0 ? a : b));
        return new HashSet<>(chosen.values());
    }
}
