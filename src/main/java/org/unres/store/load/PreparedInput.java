package org.unres.store.load;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unres.model.Problem;
import org.unres.store.dataset.DocumentQuads;

/**
 * An input that is ready to be written, or the reasons why it is not.
 *
 * @param graph the document's graph, where it is known
 * @param quads what is to be written; empty if the document is unchanged, failed, or is known as a double
 */
record PreparedInput(Input input, Optional<Node> graph, Optional<DocumentQuads> quads, List<Problem> problems, boolean doubled) {
    static PreparedInput of(Input input, Optional<Node> graph, Optional<DocumentQuads> quads, List<Problem> problems) {
        return new PreparedInput(input, graph, quads, problems, false);
    }

    static PreparedInput unchanged(Input input, Node graph) {
        return new PreparedInput(input, Optional.of(graph), Optional.empty(), List.of(), false);
    }

    /** An input that was left out before, since another held the same document. */
    static PreparedInput doubled(Input input, Node graph) {
        return new PreparedInput(input, Optional.of(graph), Optional.empty(), List.of(), true);
    }

    boolean failed() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}
