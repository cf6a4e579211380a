package org.unres.serve.lookup;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.store.load.RemovedDocuments;

/** Look-ups over all graphs of a dataset. Must be called in a transaction. */
public record Triples(DatasetGraph dataset) {
    private static final String ENGLISH = "en";

    /** Whether the graph describes a thing, apart from its removal. */
    public boolean knows(Node subject) {
        return first(dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY)).isPresent() && removals().goneBy(subject).isEmpty();
    }

    public RemovedDocuments removals() {
        return new RemovedDocuments(dataset);
    }

    /** The distinct values of a property. */
    public List<Node> values(Node subject, Node property) {
        return closing(dataset.stream(Node.ANY, subject, property, Node.ANY).map(Quad::getObject).distinct());
    }

    /** The distinct subjects with this value of a property. */
    public List<Node> subjects(Node property, Node value) {
        return closing(dataset.stream(Node.ANY, Node.ANY, property, value).map(Quad::getSubject).distinct());
    }

    /** A value of a property, in English if there is one. */
    public Optional<Node> value(Node subject, Node property) {
        // A name can be in each of a thousand graphs: the search ends at the first English value.
        Optional<Node> first = Optional.empty();
        try (Stream<Quad> quads = dataset.stream(Node.ANY, subject, property, Node.ANY)) {
            for (Iterator<Quad> all = quads.iterator(); all.hasNext();) {
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
