package org.unres.store.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.unres.model.Relation;
import org.unres.model.Symbol;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/**
 * What lineage needs to know of one English document, such as E/RES/2023/26: its title, date and body, what it cites and
 * where first, and the drafts that it recommends. A pure function of the quads of its graph.
 *
 * @param titled empty where a title, date or body is missing
 * @param printedTitle as printed; empty where {@code titled} is
 * @param citations of each document cited, the first citation, "A/RES/75/291/pp/8/cite/1"
 */
public record LineageRecord(Optional<SeriesMember> titled, String printedTitle, Map<String, String> citations,
        List<DraftPart> drafts) {
    private static final Set<Node> RELATIONS = Stream.of(Relation.values())
            .map(r -> NodeFactory.createURI(Unres.NS + r.term()))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]");
    private static final int COLUMNS = 6;

    static final LineageRecord NONE = new LineageRecord(Optional.empty(), "", Map.of(), List.of());

    /** A draft inside the document: "E/RES/2023/26/draft", recommended to "body/general-assembly". */
    record DraftPart(String id, String body) {}

    /** A record as a line of text, tabs between its parts, and back; a line that is none gives an empty record. */
    public String line() {
        if (titled.isEmpty()) {
            return "";
        }
        SeriesMember t = titled.get();
        StringJoiner line = new StringJoiner("\t");
        line.add(t.symbol().value()).add(t.date()).add(t.body()).add(BREAK.matcher(printedTitle).replaceAll(" "));
        line.add(t.cites().stream().sorted().map(c -> c + "=" + citations.getOrDefault(c, "")).collect(Collectors.joining(" ")));
        return line.add(drafts.stream().map(d -> d.id() + "=" + d.body()).collect(Collectors.joining(" "))).toString();
    }

    public static LineageRecord of(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length != COLUMNS ? NONE : Symbol.parse(cells[0]).map(symbol -> {
            Map<String, String> citations = pairs(cells[4]);
            SeriesMember titled = new SeriesMember(symbol, SeriesTitle.of(cells[3]), cells[1], cells[2], citations.keySet());
            citations.values().removeIf(String::isEmpty);
            List<DraftPart> drafts =
                    pairs(cells[5]).entrySet().stream().map(d -> new DraftPart(d.getKey(), d.getValue())).toList();
            return new LineageRecord(Optional.of(titled), cells[3], citations, drafts);
        }).orElse(NONE);
    }

    /** Whether the record of a line has drafts. */
    public static boolean hasDrafts(String line) {
        return !line.isEmpty() && !line.endsWith("\t");
    }

    private static Map<String, String> pairs(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> p[1], (a, b) -> a, LinkedHashMap::new));
    }

    /** @param quads of the document's graph; others are passed over */
    public static LineageRecord of(Node graph, Iterable<Quad> quads) {
        Optional<Quad> title = title(graph, quads);
        if (title.isEmpty() || !title.get().getObject().getLiteralLanguage().equals("en")) {
            return NONE;
        }
        return new Statements(graph, title.get(), quads).record();
    }

    private static Optional<Quad> title(Node graph, Iterable<Quad> quads) {
        for (Quad quad : quads) {
            if (quad.getGraph().equals(graph) && quad.getPredicate().equals(Eli.TITLE)) {
                return Optional.of(quad);
            }
        }
        return Optional.empty();
    }

    /** One pass over the quads of a document. */
    private static final class Statements {
        private final Node subject;
        private final String title;
        private Optional<Symbol> symbol = Optional.empty();
        private Optional<String> date = Optional.empty();
        private final Map<Node, String> bodies = new HashMap<>();
        private final Set<String> cites = new HashSet<>();
        private final Map<String, String> citations = new TreeMap<>();
        private final List<Node> draftNodes = new ArrayList<>();

        Statements(Node graph, Quad title, Iterable<Quad> quads) {
            this.subject = title.getSubject();
            this.title = title.getObject().getLiteralLexicalForm();
            for (Quad quad : quads) {
                if (quad.getGraph().equals(graph)) {
                    take(quad);
                }
            }
        }

        private void take(Quad quad) {
            Node property = quad.getPredicate();
            Node object = quad.getObject();
            boolean own = quad.getSubject().equals(subject);
            if (property.equals(Cito.HAS_CITED_ENTITY)) {
                symbol(object).ifPresent(s -> citations.merge(s, path(quad.getSubject()), (a, b) -> a.compareTo(b) <= 0 ? a : b));
            } else if (property.equals(Unres.ENACTING_BODY)) {
                bodies.put(quad.getSubject(), path(object));
            } else if (property.equals(RDF.type.asNode()) && object.equals(Unres.DRAFT_RESOLUTION)) {
                draftNodes.add(quad.getSubject());
            } else if (own && property.equals(Unres.SYMBOL)) {
                symbol = Symbol.parse(object.getLiteralLexicalForm());
            } else if (own && property.equals(Eli.DATE_DOCUMENT)) {
                date = Optional.of(object.getLiteralLexicalForm());
            } else if (own && RELATIONS.contains(property)) {
                symbol(object).ifPresent(cites::add);
            }
        }

        private LineageRecord record() {
            SeriesTitle words = SeriesTitle.of(title);
            if (symbol.isEmpty() || date.isEmpty() || !bodies.containsKey(subject) || !words.isTopical()) {
                return NONE;
            }
            SeriesMember titled = new SeriesMember(symbol.get(), words, date.get(), bodies.get(subject), cites);
            citations.keySet().retainAll(cites);
            List<DraftPart> drafts = draftNodes.stream()
                    .filter(bodies::containsKey)
                    .map(d -> new DraftPart(path(d), bodies.get(d)))
                    .toList();
            return new LineageRecord(Optional.of(titled), title, citations, drafts);
        }
    }

    // Treaties, instruments and bodies have lower-case paths: half of all documents cite the Charter.
    private static Optional<String> symbol(Node cited) {
        String path = path(cited);
        return !path.isEmpty() && Character.isUpperCase(path.charAt(0)) ? Optional.of(path) : Optional.empty();
    }

    private static String path(Node thing) {
        boolean data = thing.isURI() && thing.getURI().startsWith(Iris.ID);
        return data ? thing.getURI().substring(Iris.ID.length()).replace("%5B", "[").replace("%5D", "]") : "";
    }
}
