package org.unres.serve.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.DisplayDate;
import org.unres.serve.lookup.DisplayNumber;
import org.unres.serve.lookup.Documents;
import org.unres.serve.lookup.LastLoad;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.SymbolSearch;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.catalogue.CatalogueQuery;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Table;

/** The start page at {@code /}: the search field, and examples that this graph can answer. */
public record HomePage(StoreReader graphs, CurrentNetwork network, Templates templates) implements WebHandler {
    private static final String SAMPLE_QUERY = "who-must-report";
    private static final List<Example> EXAMPLES = Table.read("org/unres/serve/home-examples.tsv",
            row -> new Example(row.get("name"), row.get("address"), row.get("needs")));

    /** An example, and the number or path of a thing that it needs. */
    private record Example(String name, String address, String needs) {
        Optional<NamedLink> in(Triples triples) {
            boolean known = Address.iri(needs).filter(triples::knows).isPresent() || !SymbolSearch.of(needs, triples).isEmpty();
            return known ? Optional.of(new NamedLink(name, address.isEmpty() ? "/search?q=" + Address.query(name) : address))
                    : Optional.empty();
        }
    }

    /** The data of the template. */
    record HomeView(String documents, String time, String date, List<NamedLink> examples, String question, String query)
            implements View {
        public String version() {
            return Bundled.version();
        }

        public int queries() {
            return Catalogue.all().size() - 1;
        }

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
        CatalogueQuery sample = Catalogue.find(SAMPLE_QUERY).orElseThrow();
        Optional<Instant> loaded = LastLoad.in(triples);
        return new HomeView(DisplayNumber.of(documents.all().size()), loaded.map(Instant::toString).orElse(""),
                loaded.map(DisplayDate::of).orElse(""), examples(triples, documents), sample.question(),
                "/queries/" + SAMPLE_QUERY);
    }

    // The newest document first, as there may be one alone.
    private static List<NamedLink> examples(Triples triples, Documents documents) {
        Stream<NamedLink> newest = documents.all().stream().limit(1)
                .map(d -> new NamedLink(d.label(), Address.PAGE + Address.encoded(d.id())));
        return Stream.concat(newest, EXAMPLES.stream().flatMap(e -> e.in(triples).stream())).toList();
    }
}
