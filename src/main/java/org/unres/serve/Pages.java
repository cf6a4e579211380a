package org.unres.serve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.guard.Guard;
import org.unres.serve.catalogue.CatalogueAnswers;
import org.unres.serve.catalogue.QueriesPage;
import org.unres.serve.catalogue.QueryPage;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.serve.catalogue.SparqlLabels;
import org.unres.serve.catalogue.SparqlPage;
import org.unres.serve.catalogue.SparqlTerms;
import org.unres.serve.dataset.DatasetPage;
import org.unres.serve.dataset.DumpFiles;
import org.unres.serve.dataset.Feed;
import org.unres.serve.dataset.Linkset;
import org.unres.serve.dataset.OntologyPage;
import org.unres.serve.dataset.SiteFiles;
import org.unres.serve.http.CachedHandler;
import org.unres.serve.http.Route;
import org.unres.serve.http.StaticFiles;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebJars;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.LastModified;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.network.NetworkDownloads;
import org.unres.serve.network.NetworkPage;
import org.unres.serve.network.SentencesPage;
import org.unres.serve.search.Completion;
import org.unres.serve.search.HomePage;
import org.unres.serve.search.SearchPage;
import org.unres.serve.thing.ThingAddress;
import org.unres.serve.thing.ThingData;
import org.unres.serve.thing.ThingPage;
import org.unres.serve.upload.ReadingProcess;
import org.unres.serve.upload.TryPage;
import org.unres.serve.view.Templates;
import org.unres.store.release.Releases;

/** The routes of all pages. To add a page, write a {@link WebHandler} and add its route here. */
final class Pages {
    private Pages() {}

    static WebSite of(DatasetGraph dataset, ServeOptions options, Metrics metrics, Guard guard) {
        StoreReader graphs = new StoreReader(dataset);
        Templates templates = new Templates();
        Optional<Releases> releases = options.dumps().map(Releases::new);
        WebHandler described = new CachedHandler(new DatasetPage(graphs, templates, releases, options.host()));
        CurrentNetwork read = CurrentNetwork.of(graphs);
        SiteFiles files = new SiteFiles(read, options.host());
        Health health = new Health(read);
        NetworkPage network = new NetworkPage(graphs, read, templates);
        WebJars webJars = new WebJars();
        LastModified dates = new LastModified(Instant.now(), options.passwords().isPresent());
        List<Route> routes = new ArrayList<>(Arrays.asList(
                new Route("/", new CachedHandler(new HomePage(graphs, read, templates))),
                new Route("/search", new CachedHandler(new SearchPage(graphs, templates))),
                new Route(Address.IDENTIFIER, new ThingAddress(graphs)),
                new Route(Address.PAGE, new CachedHandler(new ThingPage(graphs, read, templates, dates))),
                new Route(Address.DATA, new CachedHandler(new ThingData(graphs, dates))),
                new Route(Address.LINKSET, new CachedHandler(new Linkset(graphs, options.host()))),
                new Route(Address.ONTOLOGY, new CachedHandler(new OntologyPage(graphs, templates))),
                new Route(DatasetPage.PATH, described),
                new Route(DatasetPage.WELL_KNOWN, described),
                new Route(NetworkPage.PATH, new CachedHandler(network)),
                new Route(NetworkPage.PATH + ".svg", new CachedHandler(network)),
                new Route(SentencesPage.PATH, new SentencesPage(graphs, templates)),
                new Route(QueriesPage.PATH, new CachedHandler(new QueriesPage(templates))),
                new Route(QueryPage.PATH, new QueryPage(new CatalogueAnswers(graphs, guard), templates, options)),
                new Route(Completion.PATH, new CachedHandler(new Completion(graphs))),
                new Route(TryPage.PATH, new TryPage(ReadingProcess.usual(), graphs, templates), true),
                new Route("/health", health::health),
                new Route("/ready", health::ready),
                new Route(Metrics.PATH, metrics),
                new Route("/robots.txt", files::robots),
                new Route("/sitemap.xml", new CachedHandler(files::sitemap)),
                new Route(Feed.PATH, new CachedHandler(new Feed(graphs, read, options.host()))),
                new Route(Address.SPARQL, new SparqlPage(graphs, templates, webJars)),
                new Route(SparqlTerms.PATH, new CachedHandler(new SparqlTerms(graphs))),
                new Route(SparqlLabels.PATH, new SparqlLabels(graphs)),
                new Route(WebJars.PATH, webJars),
                new Route(StaticFiles.PATH, new StaticFiles())));
        releases.ifPresent(r -> routes.add(new Route(DumpFiles.PATH, new DumpFiles(r))));
        NetworkDownloads.TYPES.keySet()
                .forEach(ending -> routes.add(new Route(NetworkPage.PATH + "." + ending, new CachedHandler(network))));
        Address.KINDS.forEach(kind -> routes.add(new Route("/" + kind, new ThingAddress(graphs))));
        routes.add(new Route(Route.ANYWHERE, new ThingAddress(graphs)::elsewhere));
        return new WebSite(routes, templates);
    }
}
