package org.unres.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Eli;

/** What points to a thing, by property: for a body the resolutions that it adopted. Citations are shown apart. */
final class Incoming {
    // A body is named by a hundred thousand statements; what is counted of them must end.
    private static final int READ = 5_000;
    private static final String SHOWN_APART = Cito.HAS_CITED_ENTITY.getURI();

    private Incoming() {}

    static List<Fact> of(Triples triples, Node thing, Labels labels) {
        List<Quad> quads;
        try (var all = triples.dataset().stream(Node.ANY, Node.ANY, Node.ANY, thing)) {
            quads = all.limit(READ).toList();
        }
        Map<String, List<Node>> subjects = new TreeMap<>();
        quads.stream().filter(q -> !isShownApart(q.getPredicate().getURI()))
                .forEach(q -> subjects.computeIfAbsent(labels.of(q.getPredicate()), p -> new ArrayList<>()).add(q.getSubject()));
        String more = quads.size() < READ ? "" : " (of the first " + READ + " statements)";
        List<Fact> facts = new ArrayList<>();
        subjects.forEach((property, nodes) -> facts.add(fact(property + more, nodes.stream().distinct().toList(), labels)));
        return facts;
    }

    // Names are looked up of those alone that are shown.
    private static Fact fact(String property, List<Node> nodes, Labels labels) {
        List<Linked> shown = nodes.stream().sorted(Comparator.comparing((Node n) -> n.toString()).reversed()).limit(Fact.SHOWN)
                .map(labels::linked).toList();
        return new Fact(property, shown, Fact.more(nodes.size()));
    }

    private static boolean isShownApart(String property) {
        return property.equals(SHOWN_APART) || property.equals(Eli.CITES.getURI()) || property.startsWith(Cito.CITES.getURI());
    }
}
