package org.unres.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.unres.serve.http.Prefixes;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Relations;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Table;
import org.unres.vocabulary.Unres;

/** What is said of a thing, as rows for its page: those of {@code facts.tsv} first, in its order and with its labels. */
public record Facts(Triples triples, Labels labels) {
    private static final List<Row> TABLE = Table.read("org/unres/serve/facts.tsv",
            row -> new Row(Prefixes.term(row.get("property")), row.get("label"), row.get("of").equals("all")));

    private record Row(Node property, String label, boolean ofDocuments) {}

    /** The facts of a document: those of the table alone, as its text says the others. */
    public List<Fact> ofDocument(Node document) {
        List<Fact> facts = new ArrayList<>();
        TABLE.stream().filter(Row::ofDocuments)
                .forEach(row -> add(facts, row, triples.values(document, row.property())));
        return facts;
    }

    /** All that is said of any other thing. */
    public List<Fact> of(Node thing) {
        Map<Node, Set<Node>> said = new LinkedHashMap<>();
        TABLE.forEach(row -> said.put(row.property(), new LinkedHashSet<>()));
        List<Quad> quads;
        try (var all = triples.dataset().stream(Node.ANY, thing, Node.ANY, Node.ANY)) {
            quads = all.toList();
        }
        quads.forEach(q -> said.computeIfAbsent(q.getPredicate(), p -> new LinkedHashSet<>()).add(q.getObject()));
        List<Fact> facts = new ArrayList<>();
        TABLE.forEach(row -> add(facts, row, List.copyOf(said.remove(row.property()))));
        said.forEach((property, values) -> add(facts, new Row(property, labels.of(property), false), List.copyOf(values)));
        return facts;
    }

    private void add(List<Fact> facts, Row row, List<Node> values) {
        if (!values.isEmpty() && !row.label().isEmpty()) {
            facts.add(Fact.of(row.label(), values.stream().map(v -> value(row.property(), v))
                    .sorted(Comparator.comparing(NamedLink::name)).toList()));
        }
    }

    private NamedLink value(Node property, Node value) {
        if (property.equals(Unres.VOTE_OUTCOME) && value.isLiteral()) {
            return new NamedLink(outcome(value.getLiteralLexicalForm()), "");
        }
        NamedLink linked = labels.linked(value);
        return property.equals(Unres.MATCHED_RULE)
                ? triples.words(value, SKOS.definition.asNode()).map(d -> new NamedLink(linked.name() + ": " + d, linked.href()))
                        .orElse(linked)
                : linked;
    }

    /** How a document was adopted, in words: "adopted without vote" for the "adoptedWithoutVote" of official files. */
    public static String outcome(String given) {
        return given.indexOf(' ') >= 0 ? given : Relations.words(given);
    }
}
