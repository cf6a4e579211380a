package org.unres.serve.lookup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unres.vocabulary.Unres;

/** The names of the most specific types of a thing: "resolution", not "document". */
public final class TypeNames {
    private static final int HIGHEST = 8;

    private TypeNames() {}

    public static String of(Node node, Labels labels) {
        Triples triples = labels.triples();
        List<Node> types = triples.values(node, RDF.type.asNode()).stream()
                .filter(t -> t.isURI() && t.getURI().startsWith(Unres.NS))
                .toList();
        Set<Node> above = types.stream().flatMap(t -> above(t, triples).stream()).collect(Collectors.toSet());
        return types.stream().filter(t -> !above.contains(t)).map(labels::of).sorted().collect(Collectors.joining(", "));
    }

    private static Set<Node> above(Node type, Triples triples) {
        Set<Node> all = new HashSet<>();
        Set<Node> step = Set.of(type);
        for (int level = 0; level < HIGHEST && !step.isEmpty(); level++) {
            step = step.stream().flatMap(t -> triples.values(t, RDFS.subClassOf.asNode()).stream())
                    .filter(Node::isURI)
                    .filter(t -> !all.contains(t))
                    .collect(Collectors.toSet());
            all.addAll(step);
        }
        return all;
    }
}
