package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.unres.serve.lookup.Address;
import org.unres.vocabulary.Bundled;
import org.xml.sax.InputSource;

/**
 * The pages and data of a running server, with what its SPARQL says beside.
 *
 * @param root "http://localhost:40123"
 */
record Site(String root) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    org.w3c.dom.Document xml(String path) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(get(path, "*/*").body())));
    }

    int followed(String href) throws Exception {
        HttpResponse<String> response = get(href, "text/html, */*;q=0.1");
        return response.statusCode() == 303 ? get(header(response, "Location"), "text/html").statusCode() : response.statusCode();
    }

    Document page(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body(), root + path);
    }

    Model constructed(String path) throws Exception {
        String query =
                Bundled.text("org/unres/serve/thing.rq").replace("?thing", "<" + Address.iri(path).orElseThrow().getURI() + ">");
        return parsed(query(query), Lang.NTRIPLES);
    }

    Model parsed(String body, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(body, lang).parse(model.getGraph());
        return model;
    }

    String query(String sparql) throws Exception {
        return get("/unres/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "application/n-triples").body();
    }

    Set<String> rows(String sparql) throws Exception {
        String tsv = get("/unres/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "text/tab-separated-values")
                .body();
        return tsv.lines().skip(1)
                .map(row -> row.replaceFirst("@[a-z-]+$", "").replaceAll("^\"|\"$", "").replace("\\\"", "\"").replace("\\\\",
                        "\\"))
                .collect(Collectors.toSet());
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept).GET());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
