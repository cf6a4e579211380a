package org.unres.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.rdf.Iris;
import org.unres.store.PublishedRelease;
import org.unres.store.Releases;

/**
 * What the dataset says of itself, {@code /dataset} and {@code /.well-known/void}: DCAT and VoID as counted from the data, with the
 * releases that are offered, or a page.
 *
 * @param releases none where the server was given no folder of them
 * @param host of this server, as it is known outside, where the files of releases are
 */
record DatasetPage(Graphs graphs, Templates templates, Optional<Releases> releases, String host) implements WebHandler {
    static final String THING = "dataset";
    static final String PATH = "/dataset";
    static final String WELL_KNOWN = "/.well-known/void";

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
    record Download(String release, String day, Linked file, String size, String sha256) {}

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
        return release.files().stream().map(file -> new Download(release.name(), Days.of(release.time()),
                new Linked(file.name(), DumpFiles.address(release, file)), Counts.of(file.bytes()),
                file.sha256()));
    }
}
