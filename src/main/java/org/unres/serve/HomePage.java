package org.unres.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.unres.store.Catalogue;
import org.unres.store.CatalogueQuery;

/** The start page at {@code /}: the box, things to begin with that this graph knows, and a query. */
record HomePage(Graphs graphs, ReadNetwork network, Templates templates) implements WebHandler {
    private static final List<String> EXAMPLES =
            List.of("1325", "217 A (III)", "2023/26", "A/RES/70/1", "1514 (XV)", "A/RES/74/175", "body/general-assembly");

    /** What the page shows. */
    record HomeView(int documents, String date, List<Linked> examples, String question, String query) implements View {
        @Override
        public String title() {
            return "United Nations resolutions as a knowledge graph";
        }
    }

    @Override
    public WebResponse answer(WebRequest request) {
        return WebResponse.html(templates.page("home", graphs.read(this::view)));
    }

    private HomeView view(Triples triples) {
        Documents documents = Documents.of(network.get());
        CatalogueQuery sample = Catalogue.find("who-must-report").orElseThrow();
        String symbol = documents.all().isEmpty() ? "A/RES/74/175" : documents.all().getFirst().id();
        return new HomeView(documents.all().size(), LastLoad.in(triples).map(t -> "as of " + t).orElse(""), examples(triples, documents), sample.question(),
                link(sample, Map.of("symbol", symbol)));
    }

    private static List<Linked> examples(Triples triples, Documents documents) {
        List<Linked> known = new ArrayList<>();
        documents.all().stream().limit(1).forEach(d -> known.add(new Linked(d.label(), Address.PAGE + Address.encoded(d.id()))));
        for (String example : EXAMPLES) {
            List<Node> named = example.startsWith("body/")
                    ? Address.iri(example).filter(triples::knows).stream().toList()
                    : SymbolSearch.of(example, triples);
            named.stream().findFirst().ifPresent(node -> known.add(example.startsWith("body/")
                    ? new Labels(triples).linked(node)
                    : new Linked(example, "/search?q=" + URLEncoder.encode(example, StandardCharsets.UTF_8))));
        }
        return known;
    }

    private static String link(CatalogueQuery query, Map<String, String> parameters) {
        return "/unres/sparql?query=" + URLEncoder.encode(query.bound(parameters).toString(), StandardCharsets.UTF_8)
                + "&format=text";
    }
}
