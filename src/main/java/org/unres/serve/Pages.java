package org.unres.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** All pages, each with its address. To add one, write a {@link WebHandler} and give it a row here. */
final class Pages {
    private Pages() {}

    static WebSite of(DatasetGraph dataset, ServeOptions options) {
        Graphs graphs = new Graphs(dataset);
        Templates templates = new Templates();
        DatasetPage described = new DatasetPage(graphs, templates);
        SiteFiles files = new SiteFiles(graphs, options.host());
        List<Route> routes = new ArrayList<>(List.of(
                new Route("/", new Remembered(new HomePage(graphs, templates))),
                new Route("/search", new SearchPage(graphs, templates)),
                new Route("/id/", new ThingAddress(graphs)),
                new Route(Address.PAGE, new Remembered(new ThingPage(graphs, templates))),
                new Route(Address.DATA, new Remembered(new ThingData(graphs))),
                new Route(OntologyPage.PATH, new Remembered(new OntologyPage(graphs, templates))),
                new Route(DatasetPage.PATH, described),
                new Route(DatasetPage.WELL_KNOWN, described),
                new Route(QueriesPage.PATH, new Remembered(new QueriesPage(templates))),
                new Route(QueryPage.PATH, new Remembered(new QueryPage(graphs, templates, options.host()))),
                new Route(Completion.PATH, new Remembered(new Completion(graphs))),
                new Route("/robots.txt", files::robots),
                new Route("/sitemap.xml", new Remembered(files::sitemap)),
                new Route("/feed.atom", new Remembered(files::feed)),
                new Route(StaticFiles.PATH, new StaticFiles())));
        Address.KINDS.forEach(kind -> routes.add(new Route("/" + kind, new ThingAddress(graphs))));
        return new WebSite(routes, templates);
    }
}
