package org.unres.rdf;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.unres.authority.SessionSeries;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Document;
import org.unres.model.Draft;
import org.unres.model.Header;
import org.unres.model.Metadata;
import org.unres.model.NoteMark;
import org.unres.model.Part;
import org.unres.model.Symbol;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.SchemaOrg;
import org.unres.vocabulary.Unres;

/** Writes a document, its drafts and its parts: title, dates, session, meeting, and the text of each part. */
final class DocumentMapper {
    private static final Pattern AKN_URI = Pattern.compile("/akn/un/[A-Za-z0-9/._-]{1,200}");
    private static final Pattern SUBJECT =
            Pattern.compile("https?://(?:metadata\\.un\\.org/(?:sdg|thesaurus)|eurovoc\\.europa\\.eu)/[A-Za-z0-9._-]{1,40}");

    private final Sink sink;
    private final Document document;
    private final Names names;
    private final Node subject;

    DocumentMapper(Sink sink, Document document, Names names) {
        this.sink = sink;
        this.document = document;
        this.names = names;
        this.subject = names.document();
    }

    void write() {
        sink.type(subject, StubMapper.type(document.symbol()));
        sink.text(subject, RDFS.label.asNode(), document.symbol().value(), "en");
        sink.string(subject, Unres.SYMBOL, document.symbol().value());
        sink.add(subject, Unres.ENACTING_BODY, body(document.header().organ()));
        sink.add(subject, RDFS.seeAlso.asNode(), StubMapper.officialPage(document.symbol()));
        header(document.header());
        metadata(document.metadata());
        document.drafts().forEach(this::draft);
        Set<Part> parts = document.blocks().stream().map(Block::part).collect(Collectors.toSet());
        int order = 0;
        for (Block block : document.blocks()) {
            part(block, ++order, parts);
        }
    }

    private void header(Header header) {
        sink.add(subject, Eli.PASSED_BY, body(header.organ()));
        if (!header.title().isEmpty()) {
            sink.text(subject, Eli.TITLE, header.title(), document.language());
        }
        header.adopted().ifPresent(d -> sink.typed(subject, Eli.DATE_DOCUMENT, d, XSDDatatype.XSDdate));
        header.published().ifPresent(d -> sink.typed(subject, Eli.DATE_PUBLICATION, d, XSDDatatype.XSDdate));
        header.recommendedBy().ifPresent(b -> sink.add(subject, Unres.RECOMMENDED_BY, body(b)));
        header.agendaItem().ifPresent(i -> sink.string(subject, Unres.AGENDA_ITEM, i));
        header.distribution().ifPresent(d -> sink.string(subject, Unres.DISTRIBUTION, d));
        StubMapper.session(sink, subject, document.symbol());
        header.session().ifPresent(this::meeting);
    }

    private void metadata(Metadata metadata) {
        metadata.aknUri().filter(AKN_URI.asMatchPredicate()).ifPresent(u -> sink.string(subject, Unres.AKN_URI, u));
        metadata.subjects().stream().filter(s -> SUBJECT.matcher(s.iri()).matches()).forEach(this::about);
    }

    // Not rdfs:label: what the text index finds are things of this graph, not themes of other publishers.
    private void about(Metadata.Subject about) {
        Node theme = NodeFactory.createURI(about.iri());
        sink.add(subject, Eli.IS_ABOUT, theme);
        if (!about.name().isEmpty()) {
            sink.text(theme, SchemaOrg.NAME, about.name(), "en");
        }
    }

    private void meeting(String session) {
        Symbol symbol = document.symbol();
        SessionSeries.of(symbol).ifPresent(series -> {
            Node sitting = StubMapper.session(sink, series.session(session));
            sink.add(subject, Unres.IN_SESSION, sitting);
            document.header().meeting().filter(m -> m.matches("\\d{1,5}")).ifPresent(number -> {
                Node meeting = Iris.id("meeting/" + series.letter() + "/" + session + "/" + number);
                sink.add(subject, Unres.ADOPTED_AT, meeting);
                sink.type(meeting, Unres.MEETING);
                sink.text(meeting, RDFS.label.asNode(), series.name() + ", meeting " + number + ", session " + session, "en");
                sink.add(meeting, Unres.IN_SESSION, sitting);
            });
        });
    }

    private void draft(Draft draft) {
        Node node = names.voice(draft.voice());
        sink.type(node, Unres.DRAFT_RESOLUTION);
        sink.text(node, RDFS.label.asNode(), document.symbol().value() + ", " + draft.voice().replace('/', ' '), "en");
        sink.add(node, Unres.ENACTING_BODY, body(draft.speaker()));
        sink.add(subject, Eli.HAS_PART, node);
        sink.add(node, Eli.IS_PART_OF, subject);
        sink.add(subject, Unres.RECOMMENDS_ADOPTION_OF, node);
    }

    private void part(Block block, int order, Set<Part> parts) {
        Node node = names.part(block.part());
        Node whole = names.voice(block.part());
        sink.type(node, type(block.type()));
        sink.text(node, RDFS.label.asNode(), document.symbol().value() + "/" + block.part().path(), "en");
        sink.add(whole, Eli.HAS_PART, node);
        sink.add(node, Eli.IS_PART_OF, whole);
        sink.typed(node, Unres.ORDER, order, XSDDatatype.XSDinteger);
        sink.text(node, Unres.TEXT, block.text(), document.language());
        for (NoteMark mark : block.notes()) {
            Part note = new Part(block.part().voice(), "fn/" + mark.label());
            if (parts.contains(note)) {
                sink.add(node, Unres.HAS_FOOTNOTE, names.part(note));
            }
        }
    }

    private static Node type(Block.Type type) {
        return switch (type) {
            case PREAMBULAR -> Unres.PREAMBULAR_PARAGRAPH;
            case OPERATIVE -> Unres.OPERATIVE_PARAGRAPH;
            case FOOTNOTE -> Unres.FOOTNOTE;
            case ANNEX -> Unres.ANNEX;
            case HEADER, HEADING, TABLE -> Unres.DOCUMENT_PART;
        };
    }

    private Node body(Body body) {
        return names.id(body.id());
    }
}
