package org.unres.serve.lookup;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.store.load.RemovedDocuments;

/** Look-ups over all graphs of a dataset; the caller holds the transaction. */
public record Triples(DatasetGraph dataset) {
    private static final String ENGLISH = "en";

    /** Whether anything is said of a thing, more than that it was removed. */
    public boolean knows(Node subject) {
        return first(dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY)).isPresent() && removals().goneBy(subject).isEmpty();
    }

    public RemovedDocuments removals() {
        return new RemovedDocuments(dataset);
    }

    /** What stands in a property of a thing, each once. */
    public List<Node> values(Node subject, Node property) {
        return closing(dataset.stream(Node.ANY, subject, property, Node.ANY).map(Quad::getObject).distinct());
    }

    /** The things that have this value in a property, each once. */
    public List<Node> subjects(Node property, Node value) {
        return closing(dataset.stream(Node.ANY, Node.ANY, property, value).map(Quad::getSubject).distinct());
    }

    /** What stands in a property, in English where it has languages. */
    public Optional<Node> value(Node subject, Node property) {
        // A name may be in each of a thousand graphs: the first that will do ends the search.
        Optional<Node> first = Optional.empty();
        try (Stream<Quad> quads = dataset.stream(Node.ANY, subject, property, Node.ANY)) {
            for (Iterator<Quad> all = quads.iterator(); all.hasNext(); ) {
                Node value = all.next().getObject();
                if (value.isLiteral() && value.getLiteralLanguage().startsWith(ENGLISH)) {
                    return Optional.of(value);
                }
                first = first.or(() -> Optional.of(value));
            }
        }
        return first;
    }

    public Optional<String> words(Node subject, Node property) {
        return value(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private static <T> Optional<T> first(Stream<T> stream) {
        try (stream) {
            return stream.findFirst();
        }
    }

    private static <T> List<T> closing(Stream<T> stream) {
        try (stream) {
            return stream.toList();
        }
    }
}
