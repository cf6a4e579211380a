package org.unres.store.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.unres.model.Problem;

/** Counts what a running load has written, for its report. */
public final class LoadTally {
    private final DocumentWriter documents;
    private final InputIndex known;
    private final Map<Node, Input> claimed = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int written;
    private int unchanged;
    private int pruned;
    private int failed;
    private int done;

    LoadTally(DocumentWriter documents, InputIndex known) {
        this.documents = documents;
        this.known = known;
    }

    void take(PreparedInput outcome) {
        done++;
        problems.addAll(outcome.problems());
        if (outcome.failed()) {
            failed++;
            // What was read from it before is not pruned, although it cannot be read now.
            outcome.graph().or(() -> known.graphOfFile(outcome.input().name()))
                    .ifPresent(g -> claimed.putIfAbsent(g, outcome.input()));
            return;
        }
        outcome.graph().ifPresent(graph -> claim(graph, outcome));
    }

    private void claim(Node graph, PreparedInput outcome) {
        Input first = claimed.putIfAbsent(graph, outcome.input());
        if (first != null) {
            failed++;
            problems.add(duplicate(graph, first, outcome.input()));
            outcome.quads().ifPresent(quads -> documents.doubled(quads.sha256(), graph));
        } else if (outcome.quads().isPresent()) {
            documents.replace(outcome.quads().get());
            written++;
        } else {
            unchanged++;
        }
    }

    private static Problem duplicate(Node graph, Input first, Input second) {
        String message = "the same document and language as " + first.name() + ", which was read first: " + graph.getURI();
        return new Problem(Problem.Severity.ERROR, Problem.Code.DUPLICATE_DOCUMENT, second.name(), message);
    }

    void prune() {
        known.digests().keySet().stream().filter(g -> !claimed.containsKey(g)).forEach(graph -> {
            documents.remove(graph);
            pruned++;
        });
    }

    /** Whether an input that was a double before is none now, as the other was not read in this load. */
    boolean isSingle(PreparedInput outcome) {
        return outcome.doubled() && outcome.graph().filter(claimed::containsKey).isEmpty();
    }

    int done() {
        return done;
    }

    public LoadReport report() {
        return new LoadReport(written, unchanged, pruned, failed, problems);
    }
}
