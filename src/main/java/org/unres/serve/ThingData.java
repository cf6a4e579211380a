package org.unres.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.unres.vocabulary.Bundled;

/**
 * The data of a thing, {@code /data/A/RES/74/175.ttl} or {@code /data/A/RES/74/175} by Accept: what {@code thing.rq} says of it. Those of
 * a document's graph, {@code /data/graph/doc/A/RES/74/175/en.trig}, are the whole graph.
 */
record ThingData(Graphs graphs) implements WebHandler {
    private static final Query THING = QueryFactory.create(Bundled.text("org/unres/serve/thing.rq"));
    private static final String DOCUMENT_GRAPH = "graph/doc/";

    @Override
    public WebResponse answer(WebRequest request) {
        String asked = request.after(Address.DATA);
        Optional<RdfFormat> format = RdfFormat.ofExtension(asked.substring(asked.lastIndexOf('.') + 1));
        String path = format.isPresent() ? asked.substring(0, asked.lastIndexOf('.')) : asked;
        Node node = Address.iri(path).orElseThrow(() -> Missing.thing(path));
        RdfFormat chosen = format.orElseGet(() -> Negotiation.data(request));
        return graphs.read(triples -> {
            if (!triples.knows(node)) {
                throw Missing.thing(path);
            }
            return LastLoad.dated(RdfBody.of(path.startsWith(DOCUMENT_GRAPH) ? graph(triples.dataset(), node) : thing(triples.dataset(), node), chosen)
                    .with("Content-Location", Address.data(path, chosen))
                    .with("Link", "<" + node.getURI() + ">; rel=\"describes\", <" + Address.PAGE + Address.encoded(path)
                            + ">; rel=\"alternate\"; type=\"text/html\""), triples);
        });
    }

    private static DatasetGraph thing(DatasetGraph dataset, Node node) {
        DatasetGraph found = DatasetGraphFactory.createGeneral();
        try (QueryExec running = QueryExec.dataset(dataset).query(THING).substitution("thing", node).build()) {
            running.constructTriples().forEachRemaining(t -> found.add(Quad.defaultGraphIRI, t.getSubject(), t.getPredicate(), t.getObject()));
        }
        Prefixes.add(found);
        return found;
    }

    private static DatasetGraph graph(DatasetGraph dataset, Node name) {
        DatasetGraph found = RdfBody.graph(dataset, name);
        thing(dataset, name).find().forEachRemaining(found::add);
        Prefixes.add(found);
        return found;
    }
}
