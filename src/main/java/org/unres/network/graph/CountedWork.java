package org.unres.network.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/**
 * The work for which a resource counts: E/RES/2023/26 for {@code E/RES/2023/26/draft/pp/8}, {@code treaty/27531} for {@code
 * unts/27531/1577}.
 */
public final class CountedWork {
    // A subparagraph of an annex of a draft is four steps from its document.
    private static final int DEEPEST = 16;

    private final DatasetGraph dataset;
    private final Map<Node, Node> known = new HashMap<>();

    public CountedWork(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public Node of(Node thing) {
        return known.computeIfAbsent(thing, this::find);
    }

    private Node find(Node thing) {
        Node at = thing;
        for (int step = 0; step < DEEPEST && !hasSymbol(at); step++) {
            Optional<Node> whole = whole(at);
            if (whole.isEmpty()) {
                return treaty(at).orElse(at);
            }
            at = whole.get();
        }
        return at;
    }

    private boolean hasSymbol(Node thing) {
        return dataset.contains(Node.ANY, thing, Unres.SYMBOL, Node.ANY);
    }

    private Optional<Node> whole(Node part) {
        return Stream.of(Eli.IS_PART_OF, Eli.IS_ANNEX_OF)
                .flatMap(p -> dataset.stream(Node.ANY, part, p, Node.ANY))
                .map(Quad::getObject)
                .filter(Node::isURI)
                .min((a, b) -> a.getURI().compareTo(b.getURI()));
    }

    // Where two treaties are printed in one place, only the text tells which is meant.
    private Optional<Node> treaty(Node entry) {
        if (!dataset.contains(Node.ANY, entry, RDF.type.asNode(), Unres.TREATY_SERIES_ENTRY)) {
            return Optional.empty();
        }
        List<Node> printed = dataset.stream(Node.ANY, Node.ANY, Unres.PUBLISHED_IN, entry)
                .map(Quad::getSubject)
                .filter(Node::isURI)
                .distinct()
                .limit(2)
                .toList();
        return printed.size() == 1 ? Optional.of(printed.getFirst()) : Optional.empty();
    }
}
