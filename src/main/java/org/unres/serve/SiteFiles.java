package org.unres.serve;

import java.util.List;
import java.util.stream.Collectors;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Eli;

/**
 * What crawlers and feed readers ask for: {@code /robots.txt}, {@code /sitemap.xml} with the pages of all documents, and
 * {@code /feed.atom} with the newest of them (RFC 4287).
 *
 * @param host of this server, as it is known outside: "http://localhost:3030"
 */
record SiteFiles(Graphs graphs, String host) {
    // The limit of the sitemap protocol.
    private static final int MOST_ADDRESSES = 50_000;
    private static final int NEWEST = 50;

    WebResponse robots(WebRequest request) {
        return WebResponse.text("text/plain;charset=utf-8",
                "User-agent: *\nDisallow: /unres/\nDisallow: /search\nSitemap: " + host + "/sitemap.xml\n");
    }

    WebResponse sitemap(WebRequest request) {
        List<Documents.Read> documents = graphs.read(Documents::of).all();
        return WebResponse.text("application/xml;charset=utf-8", documents.stream()
                .limit(MOST_ADDRESSES)
                .map(d -> "<url><loc>" + Xml.escaped(host + Address.PAGE + Address.encoded(d.path())) + "</loc></url>\n")
                .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n")));
    }

    WebResponse feed(WebRequest request) {
        String entries = graphs.read(triples -> Documents.of(triples).all().stream()
                .limit(NEWEST)
                .map(d -> entry(d, triples.words(d.node(), Eli.TITLE).orElse("")))
                .collect(Collectors.joining()));
        String updated = graphs.read(Documents::of).all().stream().map(Documents.Read::date).filter(d -> !d.isEmpty())
                .findFirst().orElse("1946-01-01");
        return WebResponse.text("application/atom+xml;charset=utf-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>unres: newest documents</title>\n<id>" + Iris.BASE
                + "feed</id>\n<author><name>unres</name></author>\n<link rel=\"self\" href=\"" + Xml.escaped(host)
                + "/feed.atom\"/>\n<updated>" + updated + "T00:00:00Z</updated>\n" + entries + "</feed>\n");
    }

    private String entry(Documents.Read document, String title) {
        String date = document.date().isEmpty() ? "1946-01-01" : document.date();
        return "<entry><id>" + Xml.escaped(document.node().getURI()) + "</id><title>"
                + Xml.escaped(document.path() + (title.isEmpty() ? "" : ": " + title)) + "</title><updated>" + Xml.escaped(date)
                + "T00:00:00Z</updated><link href=\"" + Xml.escaped(host + Address.PAGE + Address.encoded(document.path()))
                + "\"/></entry>\n";
    }
}
