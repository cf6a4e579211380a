package org.unres.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unres.model.Citation;
import org.unres.model.Relation;
import org.unres.model.Span;
import org.unres.model.Thing;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/**
 * Writes a citation: the direct triples for simple queries, on the paragraph and on the document whose voice it is, and the
 * node that carries the evidence. The document that hosts a draft gets the neutral {@code unres:cites}.
 */
final class CitationMapper {
    private static final Map<Relation, Node> PROPERTIES = Arrays.stream(Relation.values())
            .collect(Collectors.toMap(r -> r, r -> NodeFactory.createURI(Unres.NS + r.term())));

    private final Sink sink;
    private final Names names;

    CitationMapper(Sink sink, Names names) {
        this.sink = sink;
        this.names = names;
    }

    void write(Citation citation) {
        direct(citation);
        Node node = names.citation(citation.ref());
        sink.type(node, Unres.CITATION);
        sink.add(node, Unres.OCCURS_IN, names.part(citation.part()));
        sink.add(node, Cito.HAS_CITING_ENTITY, names.voice(citation.part()));
        citation.targets().forEach(t -> sink.add(node, Cito.HAS_CITED_ENTITY, names.thing(t)));
        sink.add(node, Cito.HAS_CITATION_CHARACTERIZATION, PROPERTIES.get(citation.relation()));
        evidence(node, citation);
        pointers(node, citation);
    }

    private void direct(Citation citation) {
        Node property = PROPERTIES.get(citation.relation());
        for (Thing target : citation.targets()) {
            Node cited = names.thing(target);
            sink.add(names.part(citation.anchor()), property, cited);
            sink.add(names.voice(citation.part()), property, cited);
            if (!citation.part().voice().isEmpty()) {
                sink.add(names.document(), Unres.CITES, cited);
            }
        }
    }

    private void evidence(Node node, Citation citation) {
        if (!citation.cue().isEmpty()) {
            sink.string(node, Unres.CUE, citation.cue());
        }
        quote(sink, node, citation.span(), citation.quote());
        sink.add(node, Unres.MATCHED_RULE, names.rule(citation.rule()));
        sink.typed(node, Unres.CONFIDENCE, decimal(citation.confidence()), XSDDatatype.XSDdecimal);
    }

    private void pointers(Node node, Citation citation) {
        Thing target = citation.targets().getFirst();
        citation.pinpoint().ifPresent(p -> sink.add(node, Unres.PINPOINT, names.id(target.id() + "/" + p)));
        citation.via().ifPresent(v -> sink.add(node, Unres.RESOLVED_VIA, names.citation(v)));
        citation.date().ifPresent(d -> {
            sink.typed(names.thing(target), Eli.DATE_DOCUMENT, d, XSDDatatype.XSDdate);
            AknUris.of(target, d).ifPresent(uri -> sink.string(names.thing(target), Unres.AKN_URI, uri));
        });
        for (Thing instrument : citation.named()) {
            sink.add(node, Unres.NAMES_INSTRUMENT, names.thing(instrument));
        }
        if (citation.relation() == Relation.CITES_AS_TEXT_SOURCE) {
            published(citation);
        }
    }

    // With several instruments and several places only the authority knows which is printed where.
    private void published(Citation citation) {
        if (citation.named().size() == 1) {
            citation.targets().forEach(t -> {
                String place = citation.pinpoint().map(p -> t.id() + "/" + p).orElse(t.id());
                sink.add(names.id(citation.named().getFirst().id()), Unres.PUBLISHED_IN, names.id(place));
            });
        }
    }

    static void quote(Sink sink, Node node, Span span, String quote) {
        sink.string(node, Unres.QUOTE, quote);
        place(sink, node, span);
    }

    static void place(Sink sink, Node node, Span span) {
        sink.typed(node, Unres.START, span.start(), XSDDatatype.XSDnonNegativeInteger);
        sink.typed(node, Unres.END, span.end(), XSDDatatype.XSDnonNegativeInteger);
    }

    static String decimal(double value) {
        String digits = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
        return digits.endsWith("0") ? digits.substring(0, digits.length() - 1) : digits;
    }
}
