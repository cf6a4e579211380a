package org.unres.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Table;

/** What is said of a thing, as rows for its page: those of {@code facts.tsv} first, in its order and with its labels. */
record Facts(Triples triples, Labels labels) {
    private static final Map<Node, String> KNOWN = known();

    // Shown elsewhere on the page, or in the data alone.
    private static final Set<String> LEFT_OUT = Set.of(RDFS.label.getURI());

    private static Map<Node, String> known() {
        Map<Node, String> known = new LinkedHashMap<>();
        Table.read("org/unres/serve/facts.tsv", row -> Map.entry(property(row.get("property")), row.get("label")))
                .forEach(e -> known.put(e.getKey(), e.getValue()));
        return known;
    }

    private static Node property(String name) {
        return NodeFactory.createURI(name.startsWith("eli:")
                ? Eli.TITLE.getURI().replace("title", name.substring("eli:".length()))
                : OntologyPage.NAMESPACE + name);
    }

    /** The facts of a document: those of the table alone, as its text says the others. */
    List<Fact> ofDocument(Node document) {
        List<Fact> facts = new ArrayList<>();
        KNOWN.forEach((property, label) -> add(facts, label, triples.values(document, property)));
        return facts;
    }

    /** All that is said of any other thing. */
    List<Fact> of(Node thing) {
        Map<Node, Set<Node>> said = new LinkedHashMap<>();
        KNOWN.keySet().forEach(property -> said.put(property, new LinkedHashSet<>()));
        List<Quad> quads;
        try (var all = triples.dataset().stream(Node.ANY, thing, Node.ANY, Node.ANY)) {
            quads = all.toList();
        }
        quads.stream().filter(q -> !LEFT_OUT.contains(q.getPredicate().getURI()))
                .forEach(q -> said.computeIfAbsent(q.getPredicate(), p -> new LinkedHashSet<>()).add(q.getObject()));
        List<Fact> facts = new ArrayList<>();
        said.forEach((property, values) ->
                add(facts, KNOWN.getOrDefault(property, labels.of(property)), List.copyOf(values)));
        return facts;
    }

    private void add(List<Fact> facts, String label, List<Node> values) {
        if (!values.isEmpty()) {
            facts.add(Fact.of(label, values.stream().map(labels::linked).sorted(Comparator.comparing(Linked::name)).toList()));
        }
    }
}
