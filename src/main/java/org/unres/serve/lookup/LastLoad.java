package org.unres.serve.lookup;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Prov;

/** When the graphs were last written, by their provenance. */
public final class LastLoad {
    private LastLoad() {}

    /** The end of the last load. Must be called in a transaction. */
    public static Optional<Instant> in(Triples triples) {
        try (var times = triples.dataset().stream(Iris.PROVENANCE_GRAPH, Node.ANY, Prov.ENDED_AT_TIME, Node.ANY)) {
            return times.map(q -> Instant.parse(q.getObject().getLiteralLexicalForm())).max(Instant::compareTo);
        }
    }
}
