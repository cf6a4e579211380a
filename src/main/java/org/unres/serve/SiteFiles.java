package org.unres.serve;

import java.util.List;
import java.util.stream.Collectors;
import org.unres.network.Work;
import org.unres.rdf.Iris;

/**
 * What crawlers and feed readers ask for: {@code /robots.txt}, {@code /sitemap.xml} with the pages of all documents, and
 * {@code /feed.atom} with the newest of them (RFC 4287).
 *
 * @param host of this server, as it is known outside: "http://localhost:3030"
 */
record SiteFiles(ReadNetwork network, String host) {
    // The limit of the sitemap protocol.
    private static final int MOST_ADDRESSES = 50_000;
    private static final int NEWEST = 50;
    private static final String FOUNDED = "1945-10-24T00:00:00Z";

    WebResponse robots(WebRequest request) {
        return WebResponse.text("text/plain;charset=utf-8",
                "User-agent: *\nDisallow: /unres/\nDisallow: /search\nDisallow: /dump/\nSitemap: " + host + "/sitemap.xml\n");
    }

    WebResponse sitemap(WebRequest request) {
        return WebResponse.text("application/xml;charset=utf-8", Documents.of(network.get()).all().stream()
                .limit(MOST_ADDRESSES)
                .map(d -> "<url><loc>" + Xml.escaped(page(d)) + "</loc></url>\n")
                .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n")));
    }

    WebResponse feed(WebRequest request) {
        List<Work> newest = Documents.of(network.get()).all().stream().limit(NEWEST).toList();
        String updated = newest.isEmpty() ? FOUNDED : date(newest.getFirst());
        return WebResponse.text("application/atom+xml;charset=utf-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>unres: newest documents</title>\n<id>" + Iris.BASE
                + "feed</id>\n<author><name>unres</name></author>\n<link rel=\"self\" href=\"" + Xml.escaped(host)
                + "/feed.atom\"/>\n<updated>" + updated + "</updated>\n"
                + newest.stream().map(this::entry).collect(Collectors.joining()) + "</feed>\n");
    }

    private String entry(Work document) {
        return "<entry><id>" + Xml.escaped(Iris.ID + document.id()) + "</id><title>"
                + Xml.escaped(document.label() + (document.title().isEmpty() ? "" : ": " + document.title())) + "</title><updated>"
                + date(document) + "</updated><link href=\"" + Xml.escaped(page(document)) + "\"/></entry>\n";
    }

    private String page(Work document) {
        return host + Address.PAGE + Address.encoded(document.id());
    }

    // The feed wants a time of each; what has none is as old as the organization.
    private static String date(Work document) {
        return document.date().map(d -> d + "T00:00:00Z").orElse(FOUNDED);
    }
}
