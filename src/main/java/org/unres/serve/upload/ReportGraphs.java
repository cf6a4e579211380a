package org.unres.serve.upload;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.OverlayDataset;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Dct;

/**
 * The graphs of an uploaded document together with those of the store, which does not contain it. A label comes from the
 * document, or else from the store; only things of the store are linked.
 */
final class ReportGraphs {
    static final String NEW = "new to this graph";

    private final Node document;
    private final List<UploadReading.Trouble> problems;
    private final Triples known;
    private final Triples own;
    private final Labels labels;

    /** The caller holds the transactions. */
    ReportGraphs(Node document, UploadReading read, Triples known) {
        this.document = document;
        this.known = known;
        problems = read.problems();
        own = new Triples(read.graphs());
        labels = new Labels(new Triples(new OverlayDataset(read.graphs(), known.dataset())), known::knows);
    }

    Node document() {
        return document;
    }

    /** Its own graphs alone. */
    Triples own() {
        return own;
    }

    List<UploadReading.Trouble> problems() {
        return problems;
    }

    Labels labels() {
        return labels;
    }

    DocumentText text() {
        return DocumentText.of(own.dataset(), document).orElseThrow();
    }

    List<NamedLink> linked(Node subject, Node property) {
        return own.values(subject, property).stream().map(labels::linked).sorted(Comparator.comparing(NamedLink::name)).toList();
    }

    Optional<NamedLink> one(Node subject, Node property) {
        return own.value(subject, property).map(labels::linked);
    }

    String words(Node subject, Node property) {
        return own.words(subject, property).orElse("");
    }

    List<String> all(Node subject, Node property) {
        return own.values(subject, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).sorted().toList();
    }

    BigDecimal decimal(Node subject, Node property) {
        return own.words(subject, property).map(BigDecimal::new).orElse(BigDecimal.ONE);
    }

    /** What the store has of a thing that is cited. */
    String standing(Node target) {
        if (!known.subjects(Dct.SUBJECT, target).isEmpty()) {
            return "its text is here";
        }
        return known.knows(target) ? "known here" : NEW;
    }
}
