package org.unres.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unres.rdf.Iris;

/** The inputs that this version of the program has already read into the store, by their SHA-256 and by their name. */
final class KnownInputs {
    private final Map<String, Node> byDigest = new HashMap<>();
    private final Map<String, Node> byName = new HashMap<>();

    static KnownInputs in(DatasetGraph dataset, Node program) {
        KnownInputs known = new KnownInputs();
        Map<String, Node> parameters = Map.of("provenance", Iris.PROVENANCE_GRAPH);
        new InternalQuery("known").select(dataset, parameters).forEachRemaining(row -> known.add(row, program));
        return known;
    }

    Optional<Node> graphOf(String sha256) {
        return Optional.ofNullable(byDigest.get(sha256));
    }

    /** The graph of the document that was last read from a file of this name. */
    Optional<Node> graphOfFile(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void add(Binding row, Node program) {
        Node graph = row.get("graph");
        byName.put(row.get("name").getLiteralLexicalForm(), graph);
        if (program.equals(row.get("program"))) {
            byDigest.put(row.get("sha256").getLiteralLexicalForm(), graph);
        }
    }
}
