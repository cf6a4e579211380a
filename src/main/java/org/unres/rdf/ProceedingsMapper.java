package org.unres.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.unres.model.Choice;
import org.unres.model.Metadata;
import org.unres.model.Proceedings;
import org.unres.model.Reading;
import org.unres.model.Symbol;
import org.unres.model.Thing;
import org.unres.vocabulary.Unres;

/** Writes who considered, sponsored and voted on a document, and the draft that it was: E/CN.15/2023/L.7. */
final class ProceedingsMapper {
    private static final Map<Choice, Node> VOTED = Map.of(
            Choice.IN_FAVOUR, Unres.VOTED_IN_FAVOUR,
            Choice.AGAINST, Unres.VOTED_AGAINST,
            Choice.ABSTAINING, Unres.ABSTAINED);
    private static final Map<Choice, Node> COUNTS = Map.of(
            Choice.IN_FAVOUR, Unres.VOTES_IN_FAVOUR,
            Choice.AGAINST, Unres.VOTES_AGAINST,
            Choice.ABSTAINING, Unres.ABSTENTIONS);
    // A document of limited distribution, or any that the Council calls its draft. Reports that hold drafts are not drafts.
    private static final Pattern DRAFT = Pattern.compile(
            "([A-Z]{1,5}/(?:[A-Za-z0-9.-]{1,20}/){0,4}L\\.\\d{1,4}[A-Z]?(?:/Rev\\.\\d{1,2})?|S/\\d{4}/\\d{1,5}(?:/Rev\\.\\d{1,2})?)"
                    + "(?:[ ,(].{0,200})?");

    private final Sink sink;
    private final Names names;
    private final StubMapper stubs;

    ProceedingsMapper(Sink sink, Names names, StubMapper stubs) {
        this.sink = sink;
        this.names = names;
        this.stubs = stubs;
    }

    void write(Reading reading) {
        Symbol symbol = reading.document().symbol();
        Node subject = names.document();
        Proceedings proceedings = reading.proceedings();
        proceedings.consideredBy().forEach(b -> thing(subject, Unres.CONSIDERED_BY, b));
        proceedings.sponsors().forEach(s -> thing(subject, Unres.SPONSORED_BY, s));
        proceedings.otherSponsors().forEach(s -> sink.string(subject, Unres.SPONSOR_NAME, s));
        proceedings.ballots().forEach(b -> thing(subject, VOTED.get(b.choice()), b.state()));
        vote(subject, reading.document().metadata().vote());
        if (symbol.isResolution()) {
            reading.document().metadata().drafts().forEach(d -> draft(d).ifPresent(s -> adopted(s, subject)));
        }
    }

    private void thing(Node subject, Node property, Thing thing) {
        sink.add(subject, property, names.thing(thing));
        stubs.thing(thing);
    }

    private void vote(Node subject, Metadata.Vote vote) {
        if (!vote.outcome().isEmpty()) {
            sink.string(subject, Unres.VOTE_OUTCOME, vote.outcome());
        }
        for (Metadata.Tally tally : vote.tallies()) {
            tally.count().ifPresent(n -> sink.typed(subject, COUNTS.get(tally.choice()), n, XSDDatatype.XSDnonNegativeInteger));
        }
    }

    // "A/77/L.40, as orally revised" is the draft A/77/L.40.
    private static Optional<Symbol> draft(String printed) {
        Matcher draft = DRAFT.matcher(printed.strip());
        return draft.matches() ? Symbol.parse(draft.group(1)) : Optional.empty();
    }

    private void adopted(Symbol draft, Node resolution) {
        sink.add(names.id(draft.value()), Unres.ADOPTED_AS, resolution);
        stubs.draft(draft);
    }
}
