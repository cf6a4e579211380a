package org.unres.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.unres.model.Act;
import org.unres.model.Document;
import org.unres.model.Mandate;
import org.unres.model.Part;
import org.unres.model.Thing;
import org.unres.vocabulary.Unres;

/** Writes a speech act and the mandate that it gives. */
final class ActMapper {
    private final Sink sink;
    private final Document document;
    private final Map<Part, Integer> mandates = new HashMap<>();

    ActMapper(Sink sink, Document document) {
        this.sink = sink;
        this.document = document;
    }

    void write(Act act) {
        Node node = Names.below(document, act.part(), "act/" + act.number());
        sink.add(Names.part(document, act.part()), Unres.HAS_SPEECH_ACT, node);
        sink.type(node, Unres.SPEECH_ACT);
        sink.add(node, Unres.ILLOCUTION, Iris.concept("illocution", act.illocution()));
        sink.typed(node, Unres.STRENGTH, act.strength(), XSDDatatype.XSDinteger);
        sink.string(node, Unres.CUE, act.cue());
        CitationMapper.place(sink, node, act.span());
        sink.add(node, Unres.SPEAKER, Iris.id(act.speaker().id()));
        act.addressees().forEach(a -> {
            sink.string(node, Unres.ADDRESSEE_NAME, a.name());
            a.thing().ifPresent(t -> sink.add(node, Unres.ADDRESSEE, Iris.id(t.id())));
        });
        act.conditions().forEach(c -> sink.string(node, Unres.CONDITION, c));
        rule(node, act);
        act.mandate().ifPresent(m -> mandate(node, act, m));
    }

    private void rule(Node node, Act act) {
        sink.add(node, Unres.MATCHED_RULE, Iris.rule(act.rule()));
        sink.typed(node, Unres.CONFIDENCE, CitationMapper.decimal(act.confidence()), XSDDatatype.XSDdecimal);
    }

    private void mandate(Node creator, Act act, Mandate mandate) {
        int number = mandates.merge(act.part(), 1, Integer::sum);
        Node node = Names.below(document, act.part(), "mandate/" + number);
        sink.add(creator, Unres.CREATES_MANDATE, node);
        sink.type(node, mandate.reporting().isPresent() ? Unres.REPORTING_MANDATE : Unres.MANDATE);
        mandate.bearers().forEach(b -> sink.add(node, Unres.BEARER, Iris.id(b.id())));
        mandate.cooperation().forEach(c -> sink.add(node, Unres.IN_COOPERATION_WITH, Iris.id(c.id())));
        sink.string(node, Unres.CUE, act.cue());
        sink.typed(node, Unres.STRENGTH, act.strength(), XSDDatatype.XSDinteger);
        sink.typed(node, Unres.IS_CONTINUATION, mandate.continuation(), XSDDatatype.XSDboolean);
        CitationMapper.quote(sink, node, mandate.span(), mandate.task());
        act.conditions().forEach(c -> sink.string(node, Unres.CONDITION, c));
        rule(node, act);
        mandate.reporting().ifPresent(r -> reporting(node, act, r));
    }

    private void reporting(Node node, Act act, Mandate.Reporting reporting) {
        reporting.to().ifPresent(t -> sink.add(node, Unres.REPORT_TO, Iris.id(t.id())));
        reporting.session().ifPresent(s -> sink.add(node, Unres.REPORT_DUE_AT, Iris.id(s.id())));
        for (Thing subject : reporting.on()) {
            // The present resolution is the text in which the clause stands.
            Node on = subject.id().isEmpty() ? Names.voice(document, act.part()) : Iris.id(subject.id());
            sink.add(node, Unres.REPORT_ON, on);
        }
        if (!reporting.due().isEmpty()) {
            sink.string(node, Unres.DUE_WORDS, reporting.due());
        }
        if (!reporting.subject().isEmpty()) {
            sink.string(node, Unres.REPORT_SUBJECT, reporting.subject());
        }
    }
}
