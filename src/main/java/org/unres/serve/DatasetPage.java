package org.unres.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.rdf.Iris;

/** What the dataset says of itself, {@code /dataset} and {@code /.well-known/void}: DCAT and VoID as counted from the data, or a page. */
record DatasetPage(Graphs graphs, Templates templates) implements WebHandler {
    static final String PATH = "/dataset";
    static final String WELL_KNOWN = "/.well-known/void";

    @Override
    public WebResponse answer(WebRequest request) {
        Optional<RdfFormat> format = RdfFormat.ofMediaType(Negotiation.pageOrData(request));
        return graphs.read(triples -> format.map(f -> data(triples, f)).orElseGet(() -> page(triples)));
    }

    private static WebResponse data(Triples triples, RdfFormat format) {
        DatasetGraph catalogue = RdfBody.graph(triples.dataset(), Iris.CATALOGUE_GRAPH);
        Prefixes.add(catalogue);
        return RdfBody.of(catalogue, format);
    }

    private WebResponse page(Triples triples) {
        Node dataset = Iris.id("dataset");
        Labels labels = new Labels(triples);
        Heading heading = Heading.of(dataset, labels);
        return WebResponse.html(templates.page("thing", new ThingPage.ThingView(heading, Words.NONE, new Facts(triples, labels).of(dataset), CitedByView.none(), new Incoming(List.of()))));
    }
}
