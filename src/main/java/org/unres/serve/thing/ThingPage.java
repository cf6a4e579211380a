package org.unres.serve.thing;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.DisplayDate;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.LastModified;
import org.unres.serve.lookup.NotFound;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;
import org.unres.serve.network.MeasuresView;
import org.unres.serve.view.CitingDocuments;
import org.unres.serve.view.Fact;
import org.unres.serve.view.Facts;
import org.unres.serve.view.Heading;
import org.unres.serve.view.PanelQuery;
import org.unres.serve.view.Signposting;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;

/** The page of a document or of any other thing, {@code /page/A/RES/74/175} and {@code /page/body/general-assembly}. */
public record ThingPage(StoreReader graphs, CurrentNetwork network, Templates templates, LastModified dates)
        implements WebHandler {
    @Override
    public WebResponse answer(WebRequest request) {
        String path = request.after(Address.PAGE);
        return graphs.read(triples -> Address.iri(path).filter(triples::knows)
                .map(node -> page(node, new Labels(triples), request))
                .orElseGet(() -> NotFound.orMoved(path, triples, known -> Address.PAGE + Address.encoded(known))));
    }

    private WebResponse page(Node node, Labels labels, WebRequest request) {
        Heading heading = Heading.of(node, labels);
        return dates.ofPage(WebResponse.html(page(heading, labels, request))
                .with("Link", Signposting.header(heading.signposts())));
    }

    private String page(Heading heading, Labels labels, WebRequest request) {
        Triples triples = labels.triples();
        DatasetGraph dataset = triples.dataset();
        CurrentNetwork.Read read = network.now();
        MeasuresView measures = MeasuresView.of(read, heading.path());
        CitedByView citedBy = CitedByView.of(CitingDocuments.of(labels, heading.node(), read.edges()), heading, labels, request);
        Facts facts = new Facts(triples, labels);
        Optional<DocumentText> text = DocumentText.of(dataset, heading.node());
        return text.isPresent()
                ? templates.page("document", DocumentPage.of(heading, text.get(), citedBy, facts, measures))
                : templates.page("thing", new ThingView(heading, removed(heading.node(), triples),
                        EvidenceText.of(heading.node(), labels), facts.of(heading.node()), citedBy,
                        Backlinks.of(heading, labels, read.edges(), request), measures));
    }

    private static String removed(Node node, Triples triples) {
        return triples.removals().of(node)
                .map(removal -> "Its text was removed from this graph on " + DisplayDate.of(removal.time())
                        + ". This page shows what other documents say about it.")
                .orElse("");
    }

    /**
     * The data of the template for things other than documents.
     *
     * @param removed a sentence about a removed text, or empty
     */
    record ThingView(Heading heading, String removed, EvidenceText words, List<Fact> facts, CitedByView citedBy,
            Backlinks backlinks,
            MeasuresView measures) implements View {
        /** The queries behind its panels. */
        public String factsQuery() {
            return PanelQuery.FACTS.of(heading);
        }

        public String citedByQuery() {
            return PanelQuery.CITED_BY.of(heading);
        }

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
