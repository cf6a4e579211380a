package org.unres.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.network.CitationNetwork;
import org.unres.network.EdgesByWork;

/** All pages, each with its address. To add one, write a {@link WebHandler} and give it a row here. */
final class Pages {
    private Pages() {}

    static WebSite of(DatasetGraph dataset, ServeOptions options, Metrics metrics) {
        Graphs graphs = new Graphs(dataset);
        Templates templates = new Templates();
        DatasetPage described = new DatasetPage(graphs, templates);
        SiteFiles files = new SiteFiles(graphs, options.host());
        CompletableFuture<EdgesByWork> read = networkOf(graphs);
        Health health = new Health(graphs, () -> read.isDone() && !read.isCompletedExceptionally());
        NetworkPage network = new NetworkPage(read::join, templates);
        List<Route> routes = new ArrayList<>(Arrays.asList(
                new Route("/", new Remembered(new HomePage(graphs, templates))),
                new Route("/search", new SearchPage(graphs, templates)),
                new Route("/id/", new ThingAddress(graphs)),
                new Route(Address.PAGE, new Remembered(new ThingPage(graphs, templates))),
                new Route(Address.DATA, new Remembered(new ThingData(graphs))),
                new Route(OntologyPage.PATH, new Remembered(new OntologyPage(graphs, templates))),
                new Route(DatasetPage.PATH, described),
                new Route(DatasetPage.WELL_KNOWN, described),
                new Route(NetworkPage.PATH, new Remembered(network)),
                new Route(NetworkPage.PATH + ".svg", new Remembered(network)),
                new Route(NetworkPage.PATH + ".csv", new Remembered(network)),
                new Route(SentencesPage.PATH, new SentencesPage(graphs, templates)),
                new Route(QueriesPage.PATH, new Remembered(new QueriesPage(templates))),
                new Route(QueryPage.PATH, new Remembered(new QueryPage(graphs, templates, options.host()))),
                new Route(Completion.PATH, new Remembered(new Completion(graphs))),
                new Route(TryPage.PATH, new TryPage(ReadingProcess.usual(), graphs, templates), true),
                new Route("/health", health::health),
                new Route("/ready", health::ready),
                new Route(Metrics.PATH, metrics),
                new Route("/robots.txt", files::robots),
                new Route("/sitemap.xml", new Remembered(files::sitemap)),
                new Route("/feed.atom", new Remembered(files::feed)),
                new Route(StaticFiles.PATH, new StaticFiles())));
        Address.KINDS.forEach(kind -> routes.add(new Route("/" + kind, new ThingAddress(graphs))));
        return new WebSite(routes, templates);
    }

    // Read beside the start, which does not wait for it; it stays as it was then.
    private static CompletableFuture<EdgesByWork> networkOf(Graphs graphs) {
        return CompletableFuture.supplyAsync(
                () -> new EdgesByWork(graphs.read(triples -> CitationNetwork.read(triples.dataset()))));
    }
}
