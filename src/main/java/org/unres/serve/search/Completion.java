package org.unres.serve.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.unres.serve.http.JsonBody;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.SymbolSearch;
import org.unres.serve.lookup.TextSearch;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Unres;

/**
 * Completions of a search field, {@code /complete?q=united nations off}: names and symbols as JSON,
 * {@code [{"value": "…", "label": "…"}]}; with {@code &kind=symbol} those of documents alone, with {@code &kind=name} the others.
 */
public record Completion(StoreReader graphs) implements WebHandler {
    public static final String PATH = "/complete";
    private static final int SHOWN = 12;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    /** A thing by its name or symbol, with its title. */
    record Proposal(String value, String label) {}

    @Override
    public WebResponse answer(WebRequest request) {
        String typed = request.parameter("q").filter(q -> q.length() >= SHORTEST && q.length() <= LONGEST).orElse("");
        List<Proposal> proposals = typed.isEmpty() ? List.of()
                : graphs.read(triples -> proposals(typed, request.parameter("kind").orElse(""), triples));
        return JsonBody.of(proposals);
    }

    private static List<Proposal> proposals(String typed, String kind, Triples triples) {
        Labels labels = new Labels(triples);
        Set<Node> found = new LinkedHashSet<>(SymbolSearch.of(typed, triples));
        found.addAll(TextSearch.beginning(typed, triples.dataset()));
        return found.stream()
                .filter(node -> Address.path(node).isPresent() && triples.knows(node) && isOf(kind, node, triples))
                .limit(SHOWN)
                .map(node -> new Proposal(labels.of(node), labels.title(node)))
                .distinct()
                .toList();
    }

    private static boolean isOf(String kind, Node node, Triples triples) {
        return switch (kind) {
            case "symbol" -> triples.value(node, Unres.SYMBOL).isPresent();
            case "name" -> triples.value(node, Unres.SYMBOL).isEmpty();
            default -> true;
        };
    }
}
