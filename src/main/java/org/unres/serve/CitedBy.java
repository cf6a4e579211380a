package org.unres.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/**
 * What cites a thing, by relation: "recalled by 31 documents". A draft in a resolution counts as that resolution, and a document
 * that cites twice with one relation once; the newest come first.
 */
record CitedBy(Map<Node, List<Citing>> relations) {
    private static final int DEEPEST = 8;
    private static final Comparator<Citing> NEWEST =
            Comparator.comparing(Citing::date).reversed().thenComparing(Citing::path);

    /**
     * A document that cites, with one of its citations.
     *
     * @param date of its adoption; empty where it is not known
     */
    record Citing(Node document, String path, String date, Node citation) {}

    /** The caller holds the transaction. */
    static CitedBy of(Triples triples, Node cited) {
        Map<Node, Map<Node, Node>> found = new TreeMap<>(Comparator.comparing(Node::toString));
        for (Node citation : triples.subjects(Cito.HAS_CITED_ENTITY, cited)) {
            Optional<Node> relation = triples.value(citation, Cito.HAS_CITATION_CHARACTERIZATION);
            Optional<Node> citing = triples.value(citation, Cito.HAS_CITING_ENTITY);
            if (relation.isPresent() && citing.isPresent()) {
                found.computeIfAbsent(relation.get(), r -> new TreeMap<>(Comparator.comparing(Node::toString)))
                        .putIfAbsent(host(triples, citing.get()), citation);
            }
        }
        Map<Node, List<Citing>> relations = new TreeMap<>(Comparator.comparing(Node::toString));
        found.forEach((relation, documents) -> relations.put(relation, citing(triples, documents)));
        return new CitedBy(relations);
    }

    private static List<Citing> citing(Triples triples, Map<Node, Node> documents) {
        List<Citing> citing = new ArrayList<>();
        documents.forEach((document, citation) -> citing.add(new Citing(document, Address.path(document).orElse(""),
                triples.words(document, Eli.DATE_DOCUMENT).orElse(""), citation)));
        citing.sort(NEWEST);
        return citing;
    }

    /** The document in which a draft or a part stands; any other as it is. */
    static Node host(Triples triples, Node citing) {
        Node host = citing;
        for (int depth = 0; depth < DEEPEST && triples.value(host, Unres.SYMBOL).isEmpty(); depth++) {
            Optional<Node> above = triples.value(host, Eli.IS_PART_OF);
            if (above.isEmpty()) {
                return citing;
            }
            host = above.get();
        }
        return host;
    }

    /** How many documents cite it, with any relation. */
    long documents() {
        return relations.values().stream().flatMap(List::stream).map(Citing::document).distinct().count();
    }
}
