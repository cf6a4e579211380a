package org.unres.serve.thing;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.unres.rdf.Iris;
import org.unres.serve.http.Negotiation;
import org.unres.serve.http.Prefixes;
import org.unres.serve.http.RdfBody;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.LastModified;
import org.unres.serve.lookup.NotFound;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.Signposting;
import org.unres.vocabulary.Bundled;

/**
 * The data of a thing, {@code /data/A/RES/74/175.ttl} or {@code /data/A/RES/74/175} by Accept: what {@code thing.rq} says of it. Those of
 * a document's graph, {@code /data/graph/doc/A/RES/74/175/en.trig}, are the whole graph and where it comes from.
 */
public record ThingData(StoreReader graphs, LastModified dates) implements WebHandler {
    private static final Query THING = QueryFactory.create(Bundled.text("org/unres/serve/thing.rq"));
    private static final String DOCUMENT_GRAPH = "graph/doc/";

    @Override
    public WebResponse answer(WebRequest request) {
        String asked = request.after(Address.DATA);
        Optional<RdfFormat> format = RdfFormat.ofExtension(asked.substring(asked.lastIndexOf('.') + 1));
        String path = format.isPresent() ? asked.substring(0, asked.lastIndexOf('.')) : asked;
        return graphs.read(triples -> Address.iri(path).filter(triples::knows)
                .map(node -> data(node, path, format.orElseGet(() -> Negotiation.data(request)), triples))
                .orElseGet(() -> NotFound.orMoved(path, triples, known -> format.map(f -> Address.data(known, f))
                        .orElseGet(() -> Address.DATA + Address.encoded(known)))));
    }

    private WebResponse data(Node node, String path, RdfFormat format, Triples triples) {
        WebResponse data = path.startsWith(DOCUMENT_GRAPH)
                ? dates.ofGraph(RdfBody.of(graph(triples.dataset(), node), format), node, triples)
                : dates.ofPage(RdfBody.of(thing(triples.dataset(), node), format));
        return data.with("Content-Location", Address.data(path, format))
                .with("Link", Signposting.header(Signposting.ofData(node, path)));
    }

    private static DatasetGraph thing(DatasetGraph dataset, Node node) {
        DatasetGraph found = DatasetGraphFactory.createGeneral();
        try (QueryExec running = QueryExec.dataset(dataset).query(THING).substitution("thing", node).build()) {
            running.constructTriples()
                    .forEachRemaining(t -> found.add(Quad.defaultGraphIRI, t.getSubject(), t.getPredicate(), t.getObject()));
        }
        Prefixes.add(found);
        return found;
    }

    // Nothing that others say of it, so that it is as old as the load that wrote it.
    private static DatasetGraph graph(DatasetGraph dataset, Node name) {
        DatasetGraph found = RdfBody.graph(dataset, name);
        dataset.find(Iris.PROVENANCE_GRAPH, name, Node.ANY, Node.ANY).forEachRemaining(found::add);
        Prefixes.add(found);
        return found;
    }
}
