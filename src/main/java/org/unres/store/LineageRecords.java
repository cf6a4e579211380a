package org.unres.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.unres.model.Relation;
import org.unres.model.Symbol;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/** Reads from a store what lineage is found in: titles, dates, what is cited, and the texts of drafts. English texts only. */
final class LineageRecords {
    private static final Set<Node> RELATIONS = Stream.of(Relation.values())
            .map(r -> NodeFactory.createURI(Unres.NS + r.term()))
            .collect(Collectors.toUnmodifiableSet());

    private final DatasetGraph dataset;

    LineageRecords(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    List<Titled> titled() {
        List<Titled> titled = new ArrayList<>();
        for (Quad title : quads(Node.ANY, Node.ANY, Eli.TITLE)) {
            if (DocumentGraphs.isDocumentGraph(title.getGraph()) && title.getObject().getLiteralLanguage().equals("en")) {
                titled(title).ifPresent(titled::add);
            }
        }
        return titled;
    }

    private Optional<Titled> titled(Quad title) {
        Node graph = title.getGraph();
        Node subject = title.getSubject();
        Optional<Symbol> symbol = object(graph, subject, Unres.SYMBOL).flatMap(s -> Symbol.parse(s.getLiteralLexicalForm()));
        Optional<Node> date = object(graph, subject, Eli.DATE_DOCUMENT);
        Optional<Node> body = object(graph, subject, Unres.ENACTING_BODY);
        SeriesTitle words = SeriesTitle.of(title.getObject().getLiteralLexicalForm());
        if (symbol.isEmpty() || date.isEmpty() || body.isEmpty() || !words.isTopical()) {
            return Optional.empty();
        }
        Set<String> cites = new HashSet<>();
        for (Node relation : RELATIONS) {
            quads(graph, subject, relation).forEach(q -> symbol(q.getObject()).ifPresent(cites::add));
        }
        return Optional.of(new Titled(symbol.get(), words, date.get().getLiteralLexicalForm(), path(body.get()), cites));
    }

    List<DraftLinks.Draft> drafts(List<Titled> titled) {
        Map<String, Titled> bySymbol = titled.stream().collect(Collectors.toMap(t -> t.symbol().value(), t -> t, (a, b) -> a));
        List<DraftLinks.Draft> drafts = new ArrayList<>();
        for (Quad quad : Iter.toList(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Unres.DRAFT_RESOLUTION))) {
            Node graph = quad.getGraph();
            Node draft = quad.getSubject();
            Optional<Titled> host = object(graph, draft, Eli.IS_PART_OF).map(h -> bySymbol.get(path(h)));
            Optional<Node> body = object(graph, draft, Unres.ENACTING_BODY);
            if (DocumentGraphs.isDocumentGraph(graph) && host.isPresent() && body.isPresent()) {
                drafts.add(new DraftLinks.Draft(path(draft), host.get().title(), host.get().date(), path(body.get()),
                        paragraphs(graph, draft)));
            }
        }
        return drafts;
    }

    Set<String> paragraphs(Titled resolution) {
        String symbol = resolution.symbol().value();
        return paragraphs(Iris.documentGraph(symbol, "en"), Iris.id(symbol));
    }

    private Set<String> paragraphs(Node graph, Node whole) {
        Set<String> texts = new HashSet<>();
        for (Quad part : quads(graph, whole, Eli.HAS_PART)) {
            Node node = part.getObject();
            if (dataset.contains(graph, node, RDF.type.asNode(), Unres.PREAMBULAR_PARAGRAPH)
                    || dataset.contains(graph, node, RDF.type.asNode(), Unres.OPERATIVE_PARAGRAPH)) {
                object(graph, node, Unres.TEXT).ifPresent(t -> texts.add(t.getLiteralLexicalForm()));
            }
        }
        return texts;
    }

    private List<Quad> quads(Node graph, Node subject, Node property) {
        return Iter.toList(dataset.find(graph, subject, property, Node.ANY));
    }

    private Optional<Node> object(Node graph, Node subject, Node property) {
        return quads(graph, subject, property).stream().map(Quad::getObject).findFirst();
    }

    // Treaties, instruments and bodies have lower-case paths: half of all documents cite the Charter.
    private static Optional<String> symbol(Node cited) {
        String path = path(cited);
        return !path.isEmpty() && Character.isUpperCase(path.charAt(0)) ? Optional.of(path) : Optional.empty();
    }

    private static String path(Node thing) {
        return thing.isURI() && thing.getURI().startsWith(Iris.ID) ? thing.getURI().substring(Iris.ID.length()) : "";
    }
}
