package org.unres.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.unres.model.MandateChange;
import org.unres.model.Part;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.Unres;

/** Writes a decision on the mandate of a body: the direct triples, and the link that says why and until when. */
final class MandateChangeMapper {
    // A decision is found by its form alone, and the body by a name of the authority files.
    private static final double CONFIDENCE = 0.95;

    private final Sink sink;
    private final Names names;
    private final Map<Part, Integer> numbers = new HashMap<>();

    MandateChangeMapper(Sink sink, Names names) {
        this.sink = sink;
        this.names = names;
    }

    void write(MandateChange change) {
        Node body = names.thing(change.body());
        Node voice = names.voice(change.part());
        Node link = names.below(change.part(), "link/" + numbers.merge(change.part(), 1, Integer::sum));
        for (Node subject : List.of(names.part(change.part()), voice)) {
            sink.add(subject, property(change.kind()), body);
        }
        sink.add(voice, Unres.HAS_LINK, link);
        sink.type(link, Unres.LINK);
        sink.add(link, Unres.LINKS_TO, body);
        sink.add(link, Unres.MATCHED_RULE, names.rule(change.kind().rule()));
        sink.typed(link, Unres.CONFIDENCE, CitationMapper.decimal(CONFIDENCE), XSDDatatype.XSDdecimal);
        sink.add(link, Prov.WAS_DERIVED_FROM, names.below(change.part(), "act/" + change.act()));
        change.date().ifPresent(d -> sink.typed(link, Unres.DUE_DATE, d, XSDDatatype.XSDdate));
        if (!change.words().isEmpty()) {
            sink.string(link, Unres.DUE_WORDS, change.words());
        }
    }

    private static Node property(MandateChange.Kind kind) {
        return switch (kind) {
            case ESTABLISHES -> Unres.ESTABLISHES;
            case EXTENDS -> Unres.EXTENDS_MANDATE_OF;
            case ENDS -> Unres.ENDS_MANDATE_OF;
        };
    }
}
