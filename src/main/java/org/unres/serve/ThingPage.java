package org.unres.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Pages of documents and of all other things, {@code /page/A/RES/74/175} and {@code /page/body/general-assembly}. */
record ThingPage(Graphs graphs, ReadNetwork network, Templates templates) implements WebHandler {
    @Override
    public WebResponse answer(WebRequest request) {
        String path = request.after(Address.PAGE);
        Node node = Address.iri(path).orElseThrow(() -> Missing.thing(path));
        return graphs.read(triples -> {
            if (!triples.knows(node)) {
                throw Missing.thing(path);
            }
            Labels labels = new Labels(triples);
            Heading heading = Heading.of(node, labels);
            WebResponse page = WebResponse.html(page(heading, labels, request));
            return LastLoad.dated(page.with("Link", Signposting.header(heading.signposts())), triples);
        });
    }

    private String page(Heading heading, Labels labels, WebRequest request) {
        Triples triples = labels.triples();
        DatasetGraph dataset = triples.dataset();
        CitedByView citedBy = CitedByView.of(CitedBy.of(labels, heading.node(), network.get()), heading, labels, request);
        Facts facts = new Facts(triples, labels);
        Optional<DocumentText> text = DocumentText.of(dataset, heading.node());
        return text.isPresent()
                ? templates.page("document", DocumentPage.of(heading, text.get(), citedBy, facts))
                : templates.page("thing", new ThingView(heading, Words.of(heading.node(), labels), facts.of(heading.node()), citedBy, Incoming.of(heading, labels, network.get(), request)));
    }

    /** What the page of any thing but a document shows. */
    record ThingView(Heading heading, Words words, List<Fact> facts, CitedByView citedBy, Incoming incoming) implements View {
        @Override
        public String title() {
            return heading.name();
        }

        @Override
        public String head() {
            return heading.links();
        }
    }
}
