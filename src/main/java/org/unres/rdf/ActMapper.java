package org.unres.rdf;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.unres.model.Act;
import org.unres.model.Due;
import org.unres.model.Mandate;
import org.unres.model.Part;
import org.unres.model.Thing;
import org.unres.vocabulary.Unres;

/** Writes a speech act and the mandate that it gives. */
final class ActMapper {
    private final Sink sink;
    private final Names names;
    private final Map<Part, Integer> mandates = new HashMap<>();

    ActMapper(Sink sink, Names names) {
        this.sink = sink;
        this.names = names;
    }

    void write(Act act) {
        Node node = names.below(act.part(), "act/" + act.number());
        sink.add(names.part(act.part()), Unres.HAS_SPEECH_ACT, node);
        sink.type(node, Unres.SPEECH_ACT);
        sink.add(node, Unres.ILLOCUTION, Iris.concept("illocution", act.illocution()));
        sink.typed(node, Unres.STRENGTH, act.strength(), XSDDatatype.XSDinteger);
        sink.string(node, Unres.CUE, act.cue());
        act.intensifiers().forEach(i -> sink.string(node, Unres.INTENSIFIER, i));
        CitationMapper.place(sink, node, act.span());
        sink.add(node, Unres.SPEAKER, names.id(act.speaker().id()));
        act.addressees().forEach(a -> {
            sink.string(node, Unres.ADDRESSEE_NAME, a.name());
            a.thing().ifPresent(t -> sink.add(node, Unres.ADDRESSEE, names.thing(t)));
        });
        act.conditions().forEach(c -> sink.string(node, Unres.CONDITION, c));
        rule(node, act);
        act.mandates().forEach(m -> mandate(node, act, m));
    }

    private void rule(Node node, Act act) {
        sink.add(node, Unres.MATCHED_RULE, names.rule(act.rule()));
        sink.typed(node, Unres.CONFIDENCE, CitationMapper.decimal(act.confidence()), XSDDatatype.XSDdecimal);
    }

    private void mandate(Node creator, Act act, Mandate mandate) {
        int number = mandates.merge(mandate.part(), 1, Integer::sum);
        Node node = names.below(mandate.part(), "mandate/" + number);
        sink.add(creator, Unres.CREATES_MANDATE, node);
        sink.type(node, type(mandate.type()));
        sink.add(node, Unres.OCCURS_IN, names.part(mandate.part()));
        mandate.bearers().forEach(b -> sink.add(node, Unres.BEARER, names.thing(b)));
        mandate.cooperation().forEach(c -> sink.add(node, Unres.IN_COOPERATION_WITH, names.thing(c)));
        sink.string(node, Unres.CUE, act.cue());
        sink.typed(node, Unres.STRENGTH, act.strength(), XSDDatatype.XSDinteger);
        sink.typed(node, Unres.IS_CONTINUATION, mandate.continuation(), XSDDatatype.XSDboolean);
        CitationMapper.quote(sink, node, mandate.span(), mandate.task());
        act.conditions().forEach(c -> sink.string(node, Unres.CONDITION, c));
        rule(node, act);
        due(node, mandate);
        account(node, mandate);
    }

    private static Node type(Mandate.Type type) {
        return switch (type) {
            case TASK -> Unres.MANDATE;
            case REPORT -> Unres.REPORTING_MANDATE;
            case REVIEW -> Unres.REVIEW_MANDATE;
        };
    }

    private void due(Node node, Mandate mandate) {
        Due due = mandate.due();
        Node at = mandate.type() == Mandate.Type.TASK ? Unres.DUE_SESSION : Unres.REPORT_DUE_AT;
        due.words().forEach(w -> sink.string(node, Unres.DUE_WORDS, w));
        due.sessions().forEach(s -> sink.add(node, at, names.thing(s)));
        due.dates().forEach(d -> sink.typed(node, Unres.DUE_DATE, d, type(d)));
        due.frequencies().forEach(f -> sink.string(node, Unres.FREQUENCY, f));
        due.interval().ifPresent(i -> sink.typed(node, Unres.INTERVAL, i, XSDDatatype.XSDduration));
        due.within().ifPresent(w -> sink.typed(node, Unres.DUE_WITHIN, w, XSDDatatype.XSDduration));
    }

    private static XSDDatatype type(Temporal date) {
        return switch (date) {
            case Year y -> XSDDatatype.XSDgYear;
            case YearMonth m -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
    }

    private void account(Node node, Mandate mandate) {
        mandate.receivers().forEach(r -> sink.add(node, Unres.REPORT_TO, names.thing(r)));
        for (Thing subject : mandate.on()) {
            // The present resolution is the text in which the clause stands.
            Node on = subject.id().isEmpty() ? names.voice(mandate.part()) : names.thing(subject);
            sink.add(node, Unres.REPORT_ON, on);
        }
        if (!mandate.subject().isEmpty()) {
            sink.string(node, Unres.REPORT_SUBJECT, mandate.subject());
        }
    }
}
