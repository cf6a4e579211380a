package org.unres.network.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Dct;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/** Reads one work from a store. Where graphs differ, fixed rules choose, so that the result does not depend on their order. */
final class WorkReader {
    private static final Comparator<Node> ENGLISH_FIRST =
            Comparator.comparing((Node n) -> !n.getLiteralLanguage().startsWith("en"))
                    .thenComparing(Node::getLiteralLexicalForm);
    private static final long ALL_OTHERS = 1_000_000;

    private final DatasetGraph dataset;
    private final Set<Node> read;
    private final Map<Node, String> organs = new HashMap<>();

    WorkReader(DatasetGraph dataset) {
        this.dataset = dataset;
        read = dataset.stream(Iris.PROVENANCE_GRAPH, Node.ANY, Dct.SUBJECT, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isURI)
                .collect(Collectors.toSet());
    }

    /** The documents that the store has read, also those that cite nothing. */
    Set<Node> read() {
        return read;
    }

    Work work(String iri) {
        Node node = NodeFactory.createURI(iri);
        String id = iri.substring(Iris.ID.length());
        String symbol = text(node, Unres.SYMBOL).orElse("");
        Optional<LocalDate> date = date(node);
        return new Work(
                id,
                WorkKind.of(objects(node, RDF.type.asNode()).collect(Collectors.toSet())),
                text(node, RDFS.label.asNode()).orElse(id),
                text(node, Eli.TITLE).orElse(""),
                symbol,
                date,
                date.map(d -> OptionalInt.of(d.getYear())).orElseGet(() -> yearOf(node, symbol)),
                organ(node),
                read.contains(node));
    }

    // An instrument is of the year of the resolution or report that prints it, of several the first.
    private OptionalInt yearOf(Node work, String symbol) {
        OptionalInt told = SymbolYear.of(symbol);
        return told.isPresent() || !symbol.isEmpty() ? told : objects(work, Unres.PUBLISHED_IN)
                .flatMapToInt(place -> date(place).map(d -> IntStream.of(d.getYear()))
                        .orElseGet(
                                () -> text(place, Unres.SYMBOL).map(s -> SymbolYear.of(s).stream()).orElseGet(IntStream::empty)))
                .min();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return dataset.stream(Node.ANY, subject, property, Node.ANY).map(Quad::getObject);
    }

    private Optional<String> text(Node subject, Node property) {
        return objects(subject, property).filter(Node::isLiteral).min(ENGLISH_FIRST).map(Node::getLiteralLexicalForm);
    }

    private String organ(Node work) {
        Optional<Node> body = objects(work, Unres.ENACTING_BODY).filter(Node::isURI).min(Comparator.comparing(Node::getURI));
        return body.map(b -> organs.computeIfAbsent(b, n -> text(n, RDFS.label.asNode()).orElse(n.getURI()))).orElse("");
    }

    // What a document says of itself, or else what most others say of it; a misprint is outvoted.
    private Optional<LocalDate> date(Node work) {
        String own = Iris.GRAPH + "doc/" + work.getURI().substring(Iris.ID.length()) + "/";
        Map<LocalDate, Long> votes = new TreeMap<>();
        dataset.stream(Node.ANY, work, Eli.DATE_DOCUMENT, Node.ANY).forEach(q -> {
            long vote = q.getGraph().isURI() && q.getGraph().getURI().startsWith(own) ? ALL_OTHERS : 1;
            parse(q.getObject()).ifPresent(date -> votes.merge(date, vote, Long::sum));
        });
        Optional<Long> most = votes.values().stream().max(Comparator.naturalOrder());
        return votes.keySet().stream().filter(date -> votes.get(date).equals(most.orElseThrow())).findFirst();
    }

    private static Optional<LocalDate> parse(Node literal) {
        try {
            return literal.isLiteral() ? Optional.of(LocalDate.parse(literal.getLiteralLexicalForm())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
