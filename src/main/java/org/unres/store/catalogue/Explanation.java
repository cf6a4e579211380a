package org.unres.store.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.unres.rdf.Iris;
import org.unres.store.dataset.InternalQuery;

/**
 * Why the statements about a place are there: the words, the governing verb and the rule of each. The place is a document
 * ("E/RES/2023/26"), a part of it ("E/RES/2023/26/draft/pp/8") or something cited ("A/RES/74/175").
 */
public record Explanation(List<Part> parts, List<Citing> citedBy) {
    /** A part with its text and the statements made from it. */
    public record Part(String path, String text, List<Reason> citations, List<Reason> acts) {}

    /** A statement ("draft recalls A/RES/74/175") and the lines of its evidence. */
    public record Reason(String statement, List<String> evidence) {}

    /** A place that cites the thing: "E/RES/2023/26/draft/pp/8/cite/1". */
    public record Citing(String place, String statement) {}

    /** @throws IllegalArgumentException if the path can be no IRI of the graph */
    public static Explanation of(DatasetGraph dataset, String path) {
        Map<String, Node> place = Map.of("place", Iris.id(path));
        return Txn.calculateRead(dataset, () -> new Explanation(parts(dataset, place), citedBy(dataset, place)));
    }

    public boolean isEmpty() {
        return parts.isEmpty() && citedBy.isEmpty();
    }

    private static List<Part> parts(DatasetGraph dataset, Map<String, Node> place) {
        List<Part> parts = new ArrayList<>();
        rows("explain-parts", dataset, place).forEach(row -> {
            Map<String, Node> part = Map.of("place", row.get("part"));
            parts.add(new Part(
                    name(row.get("part")), words(row, "text"), citations(dataset, part), acts(dataset, part)));
        });
        return parts;
    }

    private static List<Reason> citations(DatasetGraph dataset, Map<String, Node> part) {
        return rows("explain-citations", dataset, part).stream()
                .map(row -> new Reason(
                        name(row.get("citing")) + " " + name(row.get("relation")) + " " + name(row.get("cited")),
                        citationEvidence(row)))
                .toList();
    }

    private static List<String> citationEvidence(Binding row) {
        List<String> lines = new ArrayList<>();
        lines.add("\"" + words(row, "quote") + "\" at " + words(row, "start") + "-" + words(row, "end")
                + optional(row, "cue").map(c -> ", governed by \"" + c + "\"").orElse(""));
        lines.add("rule " + name(row.get("rule")) + optional(row, "definition").map(d -> ": " + d).orElse("")
                + " Confidence " + words(row, "confidence"));
        optional(row, "via").ifPresent(v -> lines.add("completed from " + v));
        optional(row, "pinpoint").ifPresent(p -> lines.add("points to " + p));
        optional(row, "named").ifPresent(n -> lines.add("says where " + n + " is printed"));
        return lines;
    }

    private static List<Reason> acts(DatasetGraph dataset, Map<String, Node> part) {
        return rows("explain-acts", dataset, part).stream()
                .filter(row -> row.get("node") != null)
                .map(Explanation::act)
                .toList();
    }

    private static Reason act(Binding row) {
        List<String> lines = new ArrayList<>();
        lines.add("\"" + words(row, "cue") + "\", the clause at " + words(row, "start") + "-" + words(row, "end")
                + ", strength " + words(row, "strength") + ", confidence " + words(row, "confidence"));
        optional(row, "task").ifPresent(t -> lines.add("mandate: \"" + t + "\""));
        String addressees = optional(row, "addressees").filter(a -> !a.isEmpty()).map(a -> " " + a).orElse("");
        return new Reason(name(row.get("speaker")) + " " + name(row.get("illocution")) + addressees, lines);
    }

    private static List<Citing> citedBy(DatasetGraph dataset, Map<String, Node> place) {
        return rows("explain-cited", dataset, place).stream()
                .map(row -> new Citing(
                        name(row.get("node")),
                        name(row.get("relation")) + ": \"" + words(row, "quote") + "\""
                                + optional(row, "cue").map(c -> ", governed by \"" + c + "\"").orElse("")))
                .toList();
    }

    private static List<Binding> rows(String query, DatasetGraph dataset, Map<String, Node> parameters) {
        List<Binding> rows = new ArrayList<>();
        new InternalQuery(query).select(dataset, parameters).forEachRemaining(rows::add);
        return rows;
    }

    private static String words(Binding row, String variable) {
        return row.get(variable).getLiteralLexicalForm();
    }

    private static Optional<String> optional(Binding row, String variable) {
        return Optional.ofNullable(row.get(variable)).map(n -> n.isURI() ? name(n) : n.getLiteralLexicalForm());
    }

    /** The end of an IRI that says which one it is: the path of a thing, the name of a term, concept or rule. */
    private static String name(Node node) {
        String iri = node.getURI();
        if (iri.startsWith(Iris.ID)) {
            return iri.substring(Iris.ID.length());
        }
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
