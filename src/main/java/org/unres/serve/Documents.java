package org.unres.serve;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unres.vocabulary.Dct;
import org.unres.vocabulary.Eli;
import org.unres.rdf.Iris;

/** The documents that were read, the newest first. */
record Documents(List<Read> all) {
    /** @param date of its adoption or publication; empty where it does not say */
    record Read(Node node, String path, String date) {}

    /** The caller holds the transaction. */
    static Documents of(Triples triples) {
        List<Node> subjects;
        try (var quads = triples.dataset().stream(Iris.PROVENANCE_GRAPH, Node.ANY, Dct.SUBJECT, Node.ANY)) {
            subjects = quads.map(q -> q.getObject()).distinct().toList();
        }
        return new Documents(subjects.stream()
                .filter(node -> Address.path(node).isPresent())
                .map(node -> new Read(node, Address.path(node).orElseThrow(), triples.words(node, Eli.DATE_DOCUMENT).orElse("")))
                .sorted(Comparator.comparing(Read::date).reversed().thenComparing(Read::path))
                .toList());
    }
}
