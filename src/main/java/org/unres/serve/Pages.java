package org.unres.serve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.guard.Guard;
import org.unres.store.Releases;

/** All pages, each with its address. To add one, write a {@link WebHandler} and give it a row here. */
final class Pages {
    private Pages() {}

    static WebSite of(DatasetGraph dataset, ServeOptions options, Metrics metrics, Guard guard) {
        Graphs graphs = new Graphs(dataset);
        Templates templates = new Templates();
        Optional<Releases> releases = options.dumps().map(Releases::new);
        WebHandler described = new Remembered(new DatasetPage(graphs, templates, releases, options.host()));
        ReadNetwork read = ReadNetwork.of(graphs);
        SiteFiles files = new SiteFiles(read, options.host());
        Health health = new Health(read);
        NetworkPage network = new NetworkPage(graphs, read, templates);
        WebJars webJars = new WebJars();
        Dates dates = new Dates(Instant.now(), options.passwords().isPresent());
        List<Route> routes = new ArrayList<>(Arrays.asList(
                new Route("/", new Remembered(new HomePage(graphs, read, templates))),
                new Route("/search", new Remembered(new SearchPage(graphs, templates))),
                new Route(ThingAddress.PATH, new ThingAddress(graphs)),
                new Route(Address.PAGE, new Remembered(new ThingPage(graphs, read, templates, dates))),
                new Route(Address.DATA, new Remembered(new ThingData(graphs, dates))),
                new Route(Linkset.PATH, new Remembered(new Linkset(graphs, options.host()))),
                new Route(OntologyPage.PATH, new Remembered(new OntologyPage(graphs, templates))),
                new Route(DatasetPage.PATH, described),
                new Route(DatasetPage.WELL_KNOWN, described),
                new Route(NetworkPage.PATH, new Remembered(network)),
                new Route(NetworkPage.PATH + ".svg", new Remembered(network)),
                new Route(SentencesPage.PATH, new SentencesPage(graphs, templates)),
                new Route(QueriesPage.PATH, new Remembered(new QueriesPage(templates))),
                new Route(QueryPage.PATH, new QueryPage(new CatalogueAnswers(graphs, guard), templates, options)),
                new Route(Completion.PATH, new Remembered(new Completion(graphs))),
                new Route(TryPage.PATH, new TryPage(ReadingProcess.usual(), graphs, templates), true),
                new Route("/health", health::health),
                new Route("/ready", health::ready),
                new Route(Metrics.PATH, metrics),
                new Route("/robots.txt", files::robots),
                new Route("/sitemap.xml", new Remembered(files::sitemap)),
                new Route(Feed.PATH, new Remembered(new Feed(graphs, read, options.host()))),
                new Route(SparqlPage.PATH, new SparqlPage(graphs, templates, webJars)),
                new Route(SparqlTerms.PATH, new Remembered(new SparqlTerms(graphs))),
                new Route(SparqlLabels.PATH, new SparqlLabels(graphs)),
                new Route(WebJars.PATH, webJars),
                new Route(StaticFiles.PATH, new StaticFiles())));
        releases.ifPresent(r -> routes.add(new Route(DumpFiles.PATH, new DumpFiles(r))));
        NetworkFiles.TYPES.keySet().forEach(ending ->
                routes.add(new Route(NetworkPage.PATH + "." + ending, new Remembered(network))));
        Address.KINDS.forEach(kind -> routes.add(new Route("/" + kind, new ThingAddress(graphs))));
        routes.add(new Route(Route.ANYWHERE, new ThingAddress(graphs)::elsewhere));
        return new WebSite(routes, templates);
    }
}
