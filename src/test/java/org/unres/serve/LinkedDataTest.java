package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.http.RdfFormat;

/** Identifiers, data and headers, on the documents of queries/fixture: status, formats, and that the body says what SPARQL does. */
class LinkedDataTest {
    private static final String READ = "A/RES/98/14";

    @RegisterExtension
    static final TestServer served = TestServer.fixture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/html                                              | /page/A/RES/98/14",
        "*/*                                                    | /page/A/RES/98/14",
        "text/turtle                                            | /data/A/RES/98/14.ttl",
        "text/html;q=0.5, application/ld+json                   | /data/A/RES/98/14.jsonld",
        "application/rdf+xml;q=0.9, text/html;q=0.1             | /data/A/RES/98/14.rdf",
        "application/trig, text/turtle;q=0.9                    | /data/A/RES/98/14.trig",
        "application/n-triples;q=0.2, */*;q=0.1                 | /data/A/RES/98/14.nt",
        "application/*                                          | /data/A/RES/98/14.nt",
    })
    void anIdentifierLeadsToWhatIsAccepted(String accept, String location) throws Exception {
        HttpResponse<String> response = served.site().get("/id/" + READ, accept);
        assertEquals(303, response.statusCode());
        assertEquals(location, Site.header(response, "Location"));
        assertTrue(response.headers().allValues("Vary").contains("Accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0", "application/json"})
    void whatCannotBeGivenIsNotAcceptable(String accept) throws Exception {
        HttpResponse<String> response = served.site().get("/id/" + READ, accept);
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("text/turtle"), response.body());
    }

    @ParameterizedTest
    @CsvSource({"/id/A/RES/98/%2014,/id/A/RES/98/14", "/id/S/RES/9101%20(2042),/id/S/RES/9101(2042)"})
    void anotherWayToWriteASymbolIsAnAlias(String asked, String location) throws Exception {
        HttpResponse<String> response = served.site().get(asked, "text/html");
        assertEquals(List.of(301, location), List.of(response.statusCode(), Site.header(response, "Location")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/id/A/RES/1/99999", "/page/A/RES/1/99999", "/data/A/RES/1/99999.ttl", "/id/", "/page/", "/data/", "/data/.ttl",
        "/nothing",
        "/id/%3Cscript%3Ealert(1)%3C/script%3E", "/page/%22onmouseover=%22alert(1)", "/page/javascript:alert(1)", "/static/",
        "/static/..%2fhome.html", "/static/unres.html", "/voc/none/none", "/def/x", "/search/x", "/$/server", "/$/datasets",
        "/$/stats", "/$/compact/unres"
    })
    void whatIsNotThereIsSaidWithoutItsMarkup(String path) throws Exception {
        HttpResponse<String> response = served.site().get(path, "text/html");
        assertTrue(response.statusCode() == 404 || response.statusCode() == 400, path + ": " + response.statusCode());
        assertFalse(response.body().contains("<script>alert"), response.body());
        assertFalse(response.body().contains("\"onmouseover"), response.body());
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void dataSayWhatSparqlSays(RdfFormat format) throws Exception {
        for (String path : List.of(READ, READ + "/op/1", "A/RES/97/12", "body/general-assembly", "voc/illocution/requests")) {
            HttpResponse<String> response = served.site().get("/data/" + path + "." + format.extension(), "*/*");
            assertEquals(200, response.statusCode(), path);
            assertTrue(Site.header(response, "Content-Type").startsWith(format.mediaType()),
                    Site.header(response, "Content-Type"));
            assertEquals("/data/" + path + "." + format.extension(), Site.header(response, "Content-Location"));
            Model said = served.site().parsed(response.body(), RDFLanguages.contentTypeToLang(format.mediaType()));
            assertTrue(said.size() > 3, path);
            assertTrue(said.isIsomorphicWith(served.site().constructed(path)), path);
        }
    }

    @Test
    void theDataOfAGraphAreTheGraph() throws Exception {
        Model said = served.site().parsed(served.site().get("/data/graph/doc/" + READ + "/en.nt", "*/*").body(), Lang.NTRIPLES);
        Model graph = served.site()
                .parsed(served.site().query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <https://w3id.org/unres/graph/doc/" + READ
                        + "/en> { ?s ?p ?o } }"), Lang.NTRIPLES);
        assertTrue(graph.size() > 50);
        assertTrue(said.containsAll(graph));
    }

    @Test
    void headersOfAPage() throws Exception {
        HttpResponse<String> response = served.site().get("/page/" + READ, "text/html");
        assertEquals("nosniff", Site.header(response, "X-Content-Type-Options"));
        assertFalse(Site.header(response, "Content-Security-Policy").contains("script-src 'self' 'unsafe-inline'"));
        assertTrue(Site.header(response, "Link").contains("<https://w3id.org/unres/id/" + READ + ">; rel=\"cite-as\""));
        assertTrue(Site.header(response, "Link").contains("</data/" + READ + ".ttl>; rel=\"describedby\"; type=\"text/turtle\""));
        assertTrue(Site.header(response, "Link")
                .contains("</data/graph/doc/" + READ + "/en.trig>; rel=\"item\"; type=\"application/trig\""));
        assertTrue(Site.header(response, "Link").contains("<https://w3id.org/unres/id/body/general-assembly>; rel=\"author\""));
        assertNotEquals("", Site.header(response, "Last-Modified"));
    }

    @Test
    void otherSitesMayRead() throws Exception {
        for (String path : List.of("/id/" + READ, "/page/" + READ, "/data/" + READ + ".ttl", "/data/none.ttl",
                "/unres/sparql?query=ASK%7B%7D", "/unres/sparql?query=x")) {
            HttpResponse<String> response =
                    served.site().send(served.site().request(path).header("Origin", "https://elsewhere.example").GET());
            assertTrue(Set.of("*", "https://elsewhere.example").contains(Site.header(response, "Access-Control-Allow-Origin")),
                    path);
            assertTrue(Site.header(response, "Access-Control-Expose-Headers").contains("Link"), path);
            assertEquals("", Site.header(response, "Access-Control-Allow-Credentials"), path);
        }
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws Exception {
        HttpResponse<String> first = served.site().get("/page/" + READ, "text/html");
        HttpResponse<String> tagged = served.site().send(
                served.site().request("/page/" + READ).header("If-None-Match", "\"x\", W/" + Site.header(first, "ETag")).GET());
        HttpResponse<String> timed = served.site().send(
                served.site().request("/page/" + READ).header("If-Modified-Since", Site.header(first, "Last-Modified")).GET());
        HttpResponse<String> other = served.site().send(served.site().request("/page/" + READ).header("If-None-Match", "\"x\"")
                .header("If-Modified-Since", Site.header(first, "Last-Modified")).GET());
        assertEquals(List.of(304, 304, 200), List.of(tagged.statusCode(), timed.statusCode(), other.statusCode()));
        assertEquals("", tagged.body());
        assertEquals(Site.header(first, "ETag"), Site.header(tagged, "ETag"));
    }

    @Test
    void otherMethods() throws Exception {
        HttpResponse<String> head =
                served.site().send(served.site().request("/page/" + READ).method("HEAD", BodyPublishers.noBody()));
        assertEquals(List.of(200, ""), List.of(head.statusCode(), head.body()));
        assertEquals(Site.header(served.site().get("/page/" + READ, "text/html"), "ETag"), Site.header(head, "ETag"));
        HttpResponse<String> options =
                served.site().send(served.site().request("/page/" + READ).method("OPTIONS", BodyPublishers.noBody()));
        assertEquals("GET, HEAD, OPTIONS", Site.header(options, "Allow"));
        HttpResponse<String> post =
                served.site().send(served.site().request("/page/" + READ).POST(BodyPublishers.ofString("x=1")));
        assertEquals(List.of(405, "GET, HEAD, OPTIONS"), List.of(post.statusCode(), Site.header(post, "Allow")));
    }
}
