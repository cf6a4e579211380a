package org.unres.serve.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.rdf.Iris;
import org.unres.serve.http.Negotiation;
import org.unres.serve.http.Prefixes;
import org.unres.serve.http.RdfBody;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.DisplayDate;
import org.unres.serve.lookup.DisplayNumber;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.Fact;
import org.unres.serve.view.Facts;
import org.unres.serve.view.Heading;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;
import org.unres.store.release.PublishedRelease;
import org.unres.store.release.Releases;

/**
 * The description of the dataset, {@code /dataset} and {@code /.well-known/void}: DCAT and VoID as counted from the data, with
 * the releases that are offered, or a page.
 *
 * @param releases empty without a folder of releases
 * @param host of this server, as it is known outside, where the files of releases are
 */
public record DatasetPage(StoreReader graphs, Templates templates, Optional<Releases> releases, String host)
        implements WebHandler {
    public static final String THING = "dataset";
    public static final String PATH = "/dataset";
    public static final String WELL_KNOWN = "/.well-known/void";

    /**
     * What the page shows.
     *
     * @param offered the releases; empty where there are none
     */
    record DatasetView(Heading heading, List<Fact> facts, List<Download> offered) implements View {
        /** Whether there is anything to take. */
        public boolean isOffered() {
            return !offered.isEmpty();
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

    /** A file of a release: "2026-11", its name and address, its size and SHA-256. */
    record Download(String release, String day, NamedLink file, String size, String sha256) {}

    @Override
    public WebResponse answer(WebRequest request) {
        Optional<RdfFormat> format = RdfFormat.ofMediaType(Negotiation.pageOrData(request));
        List<PublishedRelease> offered = releases.map(Releases::all).orElse(List.of());
        return graphs.read(triples -> format.map(f -> data(triples, offered, f)).orElseGet(() -> page(triples, offered)));
    }

    private WebResponse data(Triples triples, List<PublishedRelease> offered, RdfFormat format) {
        DatasetGraph catalogue = RdfBody.graph(triples.dataset(), Iris.CATALOGUE_GRAPH);
        Distributions.add(offered, host, catalogue);
        Prefixes.add(catalogue);
        return RdfBody.of(catalogue, format);
    }

    private WebResponse page(Triples triples, List<PublishedRelease> offered) {
        Node dataset = Iris.id(THING);
        Labels labels = new Labels(triples);
        List<Download> files = offered.stream().flatMap(DatasetPage::downloads).toList();
        return WebResponse.html(templates.page("dataset",
                new DatasetView(Heading.of(dataset, labels), new Facts(triples, labels).of(dataset), files)));
    }

    private static Stream<Download> downloads(PublishedRelease release) {
        return release.files().stream().map(file -> new Download(release.name(), DisplayDate.of(release.time()),
                new NamedLink(file.name(), DumpFiles.address(release, file)), DisplayNumber.of(file.bytes()),
                file.sha256()));
    }
}
