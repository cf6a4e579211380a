package org.unres.rdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.unres.authority.SessionSeries;
import org.unres.model.Act;
import org.unres.model.Citation;
import org.unres.model.Kind;
import org.unres.model.Symbol;
import org.unres.model.Thing;
import org.unres.vocabulary.Bibo;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Foaf;
import org.unres.vocabulary.Org;
import org.unres.vocabulary.SchemaOrg;
import org.unres.vocabulary.Unres;

/** Writes the minimal description of a cited or named thing: type, symbol, label, body, session, official page. */
final class StubMapper {
    private static final Pattern IN_SESSION = Pattern.compile("(?:A|E|A/HRC)/(?:RES|DEC)/((?:ES-|S-)?\\d{1,4})/\\d{1,3}[A-Z]?");
    private static final Pattern LETTERED = Pattern
            .compile("((?:A|E)/(?:RES|DEC)/(?:\\d{1,4}|ES-\\d+|S-\\d+)/\\d{1,3}|(?:A|E)/RES/\\d{1,4}\\([^)]{1,8}\\))[A-Z]");

    private final Sink sink;
    private final Names names;
    private final Set<Thing> written = new HashSet<>();

    StubMapper(Sink sink, Names names) {
        this.sink = sink;
        this.names = names;
    }

    void write(Citation citation) {
        for (Thing target : citation.targets()) {
            thing(target);
            citation.pinpoint().ifPresent(p -> part(target, p));
        }
        citation.named().forEach(this::thing);
    }

    void act(Act act) {
        act.addressees().forEach(a -> a.thing().ifPresent(this::thing));
        // Bearers and receivers are addressees, the speaker, or named in the text, and written as such.
        act.mandates().forEach(m -> m.due().sessions().forEach(this::thing));
    }

    void thing(Thing thing) {
        if (!written.add(thing)) {
            return;
        }
        Node node = names.thing(thing);
        Optional<Symbol> symbol = isSymbol(thing) ? Symbol.parse(thing.id()) : Optional.empty();
        sink.type(node, symbol.map(StubMapper::type).orElseGet(() -> type(thing.kind())));
        sink.text(node, RDFS.label.asNode(), thing.label(), "en");
        symbol.ifPresent(s -> document(node, s));
        if (thing.kind() == Kind.UNTS) {
            entry(node, thing);
        }
    }

    /** A draft with a symbol of its own: A/C.3/77/L.10. */
    void draft(Symbol symbol) {
        Node node = names.id(symbol.value());
        sink.type(node, Unres.DRAFT_RESOLUTION);
        sink.text(node, RDFS.label.asNode(), symbol.value(), "en");
        document(node, symbol);
    }

    private static boolean isSymbol(Thing thing) {
        return thing.kind().hasSymbol();
    }

    private void document(Node node, Symbol symbol) {
        sink.string(node, Unres.SYMBOL, symbol.value());
        sink.add(node, RDFS.seeAlso.asNode(), officialPage(symbol));
        symbol.issuer().ifPresent(b -> sink.add(node, Unres.ENACTING_BODY, names.id(b.id())));
        session(sink, node, symbol);
        Matcher lettered = LETTERED.matcher(symbol.value());
        if (lettered.matches()) {
            String whole = lettered.group(1);
            thing(new Thing(Kind.RESOLUTION, whole, whole));
            sink.add(names.id(whole), Eli.HAS_PART, node);
            sink.add(node, Eli.IS_PART_OF, names.id(whole));
        }
    }

    private void entry(Node node, Thing thing) {
        String[] path = thing.id().split("/");
        sink.string(node, Unres.REGISTRATION_NUMBER, path[1]);
        sink.string(node, Bibo.VOLUME, path[2]);
        if (path[0].equals("unts")) {
            String pdf = "https://treaties.un.org/doc/Publication/UNTS/Volume%20" + path[2] + "/v" + path[2] + ".pdf";
            sink.add(node, RDFS.seeAlso.asNode(), NodeFactory.createURI(pdf));
        }
    }

    private void part(Thing target, String pinpoint) {
        Node part = names.id(target.id() + "/" + pinpoint);
        Node whole = names.thing(target);
        boolean annex = pinpoint.startsWith("annex");
        sink.type(part, annex ? Unres.ANNEX : Unres.DOCUMENT_PART);
        sink.text(part, RDFS.label.asNode(), target.label() + ", " + pinpoint.replace('/', ' '), "en");
        sink.add(part, annex ? Eli.IS_ANNEX_OF : Eli.IS_PART_OF, whole);
    }

    static Node type(Symbol symbol) {
        if (symbol.isResolution()) {
            return Unres.RESOLUTION;
        }
        return symbol.isDecision() ? Unres.DECISION : Unres.DOCUMENT;
    }

    private static Node type(Kind kind) {
        return switch (kind) {
            case RESOLUTION -> Unres.RESOLUTION;
            case DECISION -> Unres.DECISION;
            case DOCUMENT, TITLE -> Unres.DOCUMENT;
            case UNTS -> Unres.TREATY_SERIES_ENTRY;
            case TREATY -> Unres.TREATY;
            case INSTRUMENT -> Unres.SOFT_LAW_INSTRUMENT;
            case NAMED_TEXT -> Unres.NORMATIVE_INSTRUMENT;
            case BODY -> Unres.BODY;
            case OFFICE -> Org.POST;
            case GROUP -> Foaf.GROUP;
            case STATE -> SchemaOrg.COUNTRY;
            case PROGRAMME -> Unres.PROGRAMME;
            case CONFERENCE -> Unres.CONFERENCE;
            case SESSION -> Unres.SESSION;
        };
    }

    /** The page that the United Nations serve for a symbol. */
    static Node officialPage(Symbol symbol) {
        return NodeFactory.createURI("https://docs.un.org/en/" + symbol.value().replace("[", "%5B").replace("]", "%5D"));
    }

    /** The session that a number gives: 74/175 is of the seventy-fourth. Its year is not the year of adoption. */
    static void session(Sink sink, Node document, Symbol symbol) {
        Matcher m = IN_SESSION.matcher(symbol.value());
        if (m.matches()) {
            SessionSeries.of(symbol)
                    .ifPresent(s -> sink.add(document, Unres.IN_SESSION, session(sink, s.session(m.group(1)))));
        }
    }

    static Node session(Sink sink, Thing session) {
        Node node = Iris.id(session.id());
        sink.type(node, Unres.SESSION);
        sink.text(node, RDFS.label.asNode(), session.label(), "en");
        return node;
    }
}
