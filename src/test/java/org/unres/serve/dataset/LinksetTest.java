package org.unres.serve.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.guard.limits.Limits;
import org.unres.serve.Endpoint;
import org.unres.serve.TestServer;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.view.Signposting;

/** Sets of links say what the answers themselves say in their headers. */
class LinksetTest {
    private static final String HOST = "https://unres.example.org";
    private static final Pattern LINK =
            Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"(?:; type=\"([^\"]*)\")?(?:; anchor=\"([^\"]*)\")?");

    @RegisterExtension
    static final TestServer server = TestServer.with(() -> new ServeOptions(0, Optional.empty(), List.of(), Limits.STANDARD,
            Optional.empty(), Optional.of(HOST), Optional.empty()));

    @ParameterizedTest
    @ValueSource(
            strings = {"E/RES/2023/26", "E/RES/2023/26/draft/op/36", "E/RES/2023/26/draft/fn/10/cite/1", "body/general-assembly",
                "voc/illocution/requests", "A/RES/74/175"})
    void theSetSaysWhatTheHeadersSay(String path) throws Exception {
        Set<String> told = new TreeSet<>();
        told.addAll(ofHeader("page/" + path));
        for (RdfFormat format : RdfFormat.values()) {
            told.addAll(ofHeader("data/" + path + "." + format.extension()));
        }
        assertTrue(told.size() > 20, told.toString());
        assertEquals(told, ofJson(path));
        assertEquals(told, links(as(path, Linkset.NATIVE).body(), ""));
    }

    @Test
    void pagesAndDataLeadToIt() throws Exception {
        for (String from : List.of("page/E/RES/2023/26", "data/E/RES/2023/26.ttl", "data/E/RES/2023/26/draft/op/36.jsonld")) {
            String link = server.endpoint().get(from).headers().firstValue("Link").orElse("");
            Matcher m = Pattern.compile("<([^>]*)>; rel=\"linkset\"; type=\"application/linkset\\+json\"").matcher(link);
            assertTrue(m.find(), link);
            assertEquals(200, server.endpoint().get(m.group(1).substring(1)).statusCode());
        }
        assertEquals("/linkset/E/RES/2023/26",
                Jsoup.parse(server.endpoint().get("page/E/RES/2023/26").body()).select("link[rel=linkset]").attr("href"));
    }

    @Test
    void itIsNegotiated() throws Exception {
        assertEquals(Signposting.LINKSET_JSON,
                server.endpoint().get("linkset/E/RES/2023/26").headers().firstValue("Content-Type").orElse(""));
        assertEquals(Linkset.NATIVE, as("E/RES/2023/26", "application/linkset").headers().firstValue("Content-Type").orElse(""));
        assertEquals(Signposting.LINKSET_JSON, as("E/RES/2023/26", "text/html").headers().firstValue("Content-Type").orElse(""));
        assertEquals(404, server.endpoint().get("linkset/A/RES/1/99999").statusCode());
        HttpResponse<String> head = Endpoint.send(server.endpoint().request("linkset/E/RES/2023/26").HEAD());
        assertEquals("", head.body());
        assertFalse(head.headers().firstValue("ETag").isEmpty());
    }

    private static Set<String> ofHeader(String path) throws Exception {
        HttpResponse<String> response = server.endpoint().get(path);
        assertEquals(200, response.statusCode(), path);
        return links(response.headers().firstValue("Link").orElse(""), HOST + "/" + path);
    }

    // Each as "anchor relation target type", with whole addresses.
    private static Set<String> links(String field, String context) {
        Set<String> links = new TreeSet<>();
        LINK.matcher(field).results().filter(m -> !m.group(2).equals("linkset")).forEach(m -> {
            String anchor = m.group(4) == null ? context : m.group(4);
            links.add(anchor + " " + m.group(2) + " " + URI.create(anchor).resolve(m.group(1)) + " " + m.group(3));
        });
        return links;
    }

    private static Set<String> ofJson(String path) throws Exception {
        Set<String> links = new TreeSet<>();
        for (JsonNode context : new ObjectMapper().readTree(as(path, Signposting.LINKSET_JSON).body()).get("linkset")) {
            context.properties().stream().filter(e -> !e.getKey().equals("anchor"))
                    .forEach(
                            e -> e.getValue()
                                    .forEach(target -> links.add(context.get("anchor").asText() + " " + e.getKey() + " "
                                            + target.get("href").asText() + " "
                                            + (target.has("type") ? target.get("type").asText() : null))));
        }
        return links;
    }

    private static HttpResponse<String> as(String path, String mediaType) throws Exception {
        return Endpoint.send(server.endpoint().request("linkset/" + path).header("Accept", mediaType).GET());
    }
}
