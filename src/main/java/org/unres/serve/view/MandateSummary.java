package org.unres.serve.view;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Triples;
import org.unres.serve.lookup.TypeNames;
import org.unres.vocabulary.Unres;

/**
 * A row of the table of mandates: "Secretary-General: to submit to the General Assembly at its seventy-eighth session a report".
 *
 * @param kind "reporting mandate"
 * @param due "at its seventy-eighth session", several with semicolons between; empty where it has no time
 */
public record MandateSummary(String kind, List<NamedLink> bearers, String task, String due, String href) {
    /** Must be called in a transaction. */
    public static List<MandateSummary> of(List<Node> mandates, Labels labels) {
        return of(mandates, labels, node -> Address.page(node).orElse(""));
    }

    /** @param address where a mandate leads to */
    public static List<MandateSummary> of(List<Node> mandates, Labels labels, Function<Node, String> address) {
        Triples triples = labels.triples();
        return mandates.stream()
                .map(node -> new MandateSummary(TypeNames.of(node, labels),
                        triples.values(node, Unres.BEARER).stream().map(labels::linked)
                                .sorted(Comparator.comparing(NamedLink::name)).toList(),
                        triples.words(node, Unres.QUOTE).orElse(""), due(node, labels), address.apply(node)))
                .toList();
    }

    /** The due time of a mandate as printed, or empty. */
    public static String due(Node node, Labels labels) {
        Triples triples = labels.triples();
        return Stream.of(Unres.DUE_WORDS, Unres.DUE_DATE, Unres.FREQUENCY)
                .map(p -> triples.values(node, p).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).sorted()
                        .collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty()).findFirst().orElse("");
    }
}
