package org.unres.store.load;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.unres.rdf.Iris;
import org.unres.store.dataset.DocumentGraphs;
import org.unres.vocabulary.Dct;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Foaf;
import org.unres.vocabulary.Prov;

/**
 * The tombstones in {@code graph/removed}: for a removed graph its document, the load that removed it and the time. The
 * caller holds the transaction.
 */
public final class RemovedDocuments {
    private static final Node GRAPH = Iris.REMOVED_GRAPH;

    // What is derived from documents, or was written beside them, does not show that anybody still names a thing.
    private static final Set<Node> SAY_NOTHING = Set.of(GRAPH, Iris.STUB_GRAPH, Iris.INFERRED_GRAPH, Iris.MEASURES_GRAPH,
            Iris.PROVENANCE_GRAPH, Iris.CATALOGUE_GRAPH);

    // The step at which the path of a part goes on from that of its document.
    private static final Pattern PART = Pattern.compile("/[a-z]++(?=/|$)");

    private final DatasetGraph dataset;

    public RemovedDocuments(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Before the document of this graph is taken out, by the run that began at this time. */
    void add(Node graph, Instant start) {
        forget(graph);
        put(graph, RDF.type.asNode(), Prov.ENTITY);
        all(Iris.PROVENANCE_GRAPH, graph, Dct.SUBJECT, Node.ANY)
                .forEach(q -> put(graph, Foaf.PRIMARY_TOPIC, q.getObject()));
        new Provenance(q -> put(q.getSubject(), q.getPredicate(), q.getObject())).invalidated(graph, start, Instant.now());
    }

    /** The document of this graph is in the store again. */
    void forget(Node graph) {
        all(GRAPH, graph, Node.ANY, Node.ANY).forEach(dataset::delete);
    }

    /** Deletes what was written about removed documents and their parts for the sake of those that cited them, once none does. */
    void clearStubs() {
        all(GRAPH, Node.ANY, Foaf.PRIMARY_TOPIC, Node.ANY).stream().map(Quad::getObject).distinct().forEach(document -> {
            Stream.concat(Stream.of(document), parts(document)).filter(thing -> isGone(thing))
                    .forEach(thing -> all(Iris.STUB_GRAPH, thing, Node.ANY, Node.ANY).forEach(dataset::delete));
        });
    }

    /** The removal after which nothing is left of a document, of its graph, or of a part of it; none for what is still cited. */
    public Optional<RemovedDocument> goneBy(Node thing) {
        return of(thing).filter(removal -> !isNamed(thing));
    }

    /** The removal of a document, of its graph, or of the document of a part; none where it is there, also in another language. */
    public Optional<RemovedDocument> of(Node thing) {
        String iri = thing.isURI() ? thing.getURI() : "";
        return DocumentGraphs.isDocumentGraph(thing)
                ? removal(thing, all(GRAPH, thing, Prov.INVALIDATED_AT_TIME, Node.ANY))
                : iri.startsWith(Iris.ID) ? whole(iri) : Optional.empty();
    }

    private boolean isGone(Node thing) {
        return goneBy(thing).isPresent();
    }

    // "A/RES/74/175/op/3" is a part of A/RES/74/175; an addendum, ".../Add.1", is a document of its own.
    private Optional<RemovedDocument> whole(String iri) {
        Optional<RemovedDocument> removal = ofDocument(NodeFactory.createURI(iri));
        Matcher part = PART.matcher(iri);
        for (int from = Iris.ID.length(); removal.isEmpty() && part.find(from); from = part.start() + 1) {
            removal = ofDocument(NodeFactory.createURI(iri.substring(0, part.start())));
        }
        return removal;
    }

    private Optional<RemovedDocument> ofDocument(Node document) {
        List<Quad> graphs = all(GRAPH, Node.ANY, Foaf.PRIMARY_TOPIC, document);
        return graphs.isEmpty() || dataset.contains(Iris.PROVENANCE_GRAPH, Node.ANY, Dct.SUBJECT, document)
                ? Optional.empty()
                : removal(document, graphs.stream()
                        .flatMap(q -> all(GRAPH, q.getSubject(), Prov.INVALIDATED_AT_TIME, Node.ANY).stream()).toList());
    }

    private static Optional<RemovedDocument> removal(Node thing, List<Quad> times) {
        return times.stream().map(q -> Instant.parse(q.getObject().getLiteralLexicalForm())).max(Instant::compareTo)
                .map(time -> new RemovedDocument(thing, time));
    }

    // By a document or an authority file, or by the stub of a thing that one of these names, such as the whole of a lettered one.
    private boolean isNamed(Node thing) {
        return isStated(thing) || stubsNaming(thing).stream().anyMatch(this::isStated);
    }

    private Set<Node> stubsNaming(Node thing) {
        Set<Node> naming = new HashSet<>();
        all(Iris.STUB_GRAPH, Node.ANY, Node.ANY, thing).forEach(q -> naming.add(q.getSubject()));
        return naming;
    }

    private boolean isStated(Node thing) {
        return anyStatement(thing, Node.ANY) || anyStatement(Node.ANY, thing);
    }

    private boolean anyStatement(Node subject, Node object) {
        try (Stream<Quad> quads = dataset.stream(Node.ANY, subject, Node.ANY, object)) {
            return quads.anyMatch(q -> !SAY_NOTHING.contains(q.getGraph()));
        }
    }

    private Stream<Node> parts(Node document) {
        return Stream.of(Eli.IS_PART_OF, Eli.IS_ANNEX_OF)
                .flatMap(property -> all(Iris.STUB_GRAPH, Node.ANY, property, document).stream())
                .map(Quad::getSubject);
    }

    private List<Quad> all(Node graph, Node subject, Node property, Node object) {
        try (Stream<Quad> quads = dataset.stream(graph, subject, property, object)) {
            return quads.toList();
        }
    }

    private void put(Node subject, Node property, Node object) {
        dataset.add(Quad.create(GRAPH, subject, property, object));
    }
}
