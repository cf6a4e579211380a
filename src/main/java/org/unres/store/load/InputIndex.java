package org.unres.store.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.unres.rdf.Iris;
import org.unres.store.dataset.DocumentGraphs;
import org.unres.vocabulary.Dct;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.SchemaOrg;

/** An index of the inputs of earlier loads, by document graph, SHA-256 and file name. */
public final class InputIndex {
    private final Map<Node, String> digests = new LinkedHashMap<>();
    private final Map<String, Node> current = new HashMap<>();
    private final Map<String, Node> doubles = new HashMap<>();
    private final Function<String, Optional<Node>> byName;

    private InputIndex(Function<String, Optional<Node>> byName) {
        this.byName = byName;
    }

    /** What the provenance graph says; the caller holds the transaction. */
    public static InputIndex in(DatasetGraph dataset, Node program) {
        InputIndex known = none(dataset);
        Map<Node, Node> programs = new HashMap<>();
        each(dataset, Prov.WAS_ATTRIBUTED_TO, programs::put);
        each(dataset, SchemaOrg.SHA256, (graph, digest) -> {
            if (DocumentGraphs.isDocumentGraph(graph)) {
                known.add(graph, digest.getLiteralLexicalForm(), program.equals(programs.get(graph)));
            }
        });
        return known;
    }

    /** None yet of those that are in these graphs. */
    public static InputIndex none(DatasetGraph dataset) {
        return new InputIndex(name -> Txn.calculateRead(dataset, () -> named(dataset, name)));
    }

    public static InputIndex none() {
        return new InputIndex(name -> Optional.empty());
    }

    /** The SHA-256 of the input of each document graph in the store. */
    Map<Node, String> digests() {
        return digests;
    }

    /** The graph of the document that this version of the program read from an input of this SHA-256. */
    Optional<Node> graphOf(String sha256) {
        return Optional.ofNullable(current.get(sha256));
    }

    /** The graph of the document that was last read from a file of this name. */
    Optional<Node> graphOfFile(String name) {
        return byName.apply(name);
    }

    /** The graph of the document that an input of this SHA-256 holds, as another did that was read before it. */
    Optional<Node> doubleOf(String sha256) {
        return Optional.ofNullable(doubles.get(sha256));
    }

    void addDouble(String sha256, Node graph) {
        doubles.put(sha256, graph);
    }

    void add(Node graph, String digest, boolean sameProgram) {
        digests.put(graph, digest);
        if (sameProgram) {
            current.put(digest, graph);
        }
    }

    private static Optional<Node> named(DatasetGraph dataset, String name) {
        return dataset.stream(Iris.PROVENANCE_GRAPH, Node.ANY, Dct.SOURCE, NodeFactory.createLiteralString(name))
                .map(Quad::getSubject)
                .findFirst();
    }

    private static void each(DatasetGraph dataset, Node property, BiConsumer<Node, Node> row) {
        dataset.find(Iris.PROVENANCE_GRAPH, Node.ANY, property, Node.ANY)
                .forEachRemaining(q -> row.accept(q.getSubject(), q.getObject()));
    }
}
