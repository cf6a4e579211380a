package org.unres.serve.dataset;

import java.util.stream.Collectors;
import org.unres.network.graph.Work;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.http.Xml;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.Documents;

/**
 * Files for crawlers: {@code /robots.txt}, and {@code /sitemap.xml} with the pages of all documents.
 *
 * @param host of this server, as it is known outside: "http://localhost:3030"
 */
public record SiteFiles(CurrentNetwork network, String host) {
    // The limit of the sitemap protocol.
    private static final int MOST_ADDRESSES = 50_000;

    public WebResponse robots(WebRequest request) {
        return WebResponse.text("text/plain;charset=utf-8",
                "User-agent: *\nDisallow: /unres/\nDisallow: /search\nDisallow: /dump/\nSitemap: " + host + "/sitemap.xml\n");
    }

    public WebResponse sitemap(WebRequest request) {
        return WebResponse.text("application/xml;charset=utf-8", Documents.of(network.get()).all().stream()
                .limit(MOST_ADDRESSES)
                .map(d -> "<url><loc>" + Xml.escaped(page(d)) + "</loc></url>\n")
                .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n")));
    }

    private String page(Work document) {
        return host + Address.PAGE + Address.encoded(document.id());
    }
}
