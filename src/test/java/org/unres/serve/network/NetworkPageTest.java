package org.unres.serve.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.TestServer;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The network around the resolutions of queries/fixture, whose citations are told in their texts. */
class NetworkPageTest {
    @RegisterExtension
    static final TestServer served = TestServer.fixture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "direction=cited  | treaty A/98/481 A/RES/97/12 A/RES/97/40",
        "direction=cited&relation=recalls | A/RES/97/12 A/RES/97/40",
        "direction=cited&relation=recalls,callsForActionOn | treaty A/RES/97/12 A/RES/97/40",
        "direction=cited&organ=General+Assembly&from=2042&until=2042 | A/RES/97/12 A/RES/97/40",
        "direction=citing | ",
        "direction=cited&until=1990 | ",
    })
    void whatIsShownIsWhatIsAsked(String parameters, String works) throws Exception {
        Set<String> shown = served.page("network?focus=A/RES/98/14&" + parameters)
                .select("table.sortable tbody tr td:first-child a:first-child").eachText()
                .stream().map(w -> w.startsWith("United Nations Convention on the Law") ? "treaty" : w)
                .collect(Collectors.toSet());
        assertTrue(shown.remove("A/RES/98/14"), shown.toString());
        assertEquals(works == null ? Set.of() : Set.of(works.split(" ")), shown);
    }

    @Test
    void theTableAndThePictureSayTheSame() throws Exception {
        Document page = served.page("network?focus=A/RES/98/14&depth=2");
        Set<String> named = Set.copyOf(page.select("svg circle").stream().map(c -> c.parent().attr("href")).toList());
        Set<String> listed = Set.copyOf(page.select("table.sortable tbody td:first-child a:first-child").eachAttr("href"));
        assertTrue(listed.size() > 5);
        assertEquals(listed, named);
        assertEquals(1, page.select("svg circle[fill=#b3003c]").size());
    }

    @Test
    void everyLineOpensItsSentence() throws Exception {
        List<Element> lines = served.page("network?focus=A/RES/98/14&depth=2").select("svg a:has(path)");
        assertTrue(lines.size() > 5);
        for (Element line : lines) {
            Document sentences = served.page(line.attr("href").substring(1));
            assertFalse(sentences.select("h2 .relation." + line.className()).isEmpty(), line.attr("href"));
            sentences.select("blockquote").forEach(b -> assertFalse(b.select("mark").text().isEmpty()));
        }
    }

    @Test
    void theAddressHoldsTheView() throws Exception {
        String asked =
                "network?focus=A/RES/98/14&depth=2&direction=cited&relation=recalls&organ=General+Assembly&from=2040&until=2050";
        Document page = served.page(asked);
        Document again = served.page(page.select("a:containsOwn(link to this view)").attr("href").substring(1));
        assertEquals(page.select("svg").outerHtml(), again.select("svg").outerHtml());
        assertEquals(page.select("form.network").outerHtml(), again.select("form.network").outerHtml());
        assertEquals("2", again.select("#depth option[selected]").text());
        assertEquals(List.of("recalls"), again.select("input[checked]").eachAttr("value"));
    }

    @Test
    void thePictureAndTheEdgesCanBeTakenAway() throws Exception {
        HttpResponse<String> svg = served.get("network.svg?focus=A/RES/98/14");
        NodeList circles =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg.body())))
                        .getElementsByTagName("circle");
        assertEquals("image/svg+xml", svg.headers().firstValue("Content-Type").orElse(""));
        assertEquals(5, circles.getLength());
        List<String> csv = served.get("network.csv?focus=A/RES/98/14").body().lines().toList();
        assertEquals("Source,Target,Type,Weight,relation,count,searchPathWeight,onMainPath", csv.getFirst());
        assertTrue(csv.stream().anyMatch(line -> line.startsWith("A/RES/98/14,A/RES/97/12,Directed,1,recalls,1,")),
                csv.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "json", "net"})
    void otherProgramsTakeWhatThePictureShows(String ending) throws Exception {
        HttpResponse<String> file = served.get("network." + ending + "?focus=A/RES/98/14&relation=recalls");
        assertEquals(200, file.statusCode());
        assertEquals("attachment; filename=\"network." + ending + "\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        List.of("A/RES/98/14", "A/RES/97/12", "A/RES/97/40").forEach(work -> assertTrue(file.body().contains(work), work));
        assertFalse(file.body().contains("E/RES/2042/5"), file.body());
    }

    @Test
    void theWayBetweenTwoHasASentenceForEachStep() throws Exception {
        Document page = served.page("network?focus=A/RES/98/14&to=A/RES/96/10");
        List<String> sentences = page.select("ol.way blockquote mark").eachText();
        assertEquals(2, sentences.size());
        assertTrue(sentences.getFirst().contains("97/12") && sentences.getLast().contains("96/10"), sentences.toString());
        page.select("blockquote").remove();
        List<String> steps = page.select("ol.way li").eachText();
        assertEquals(List.of("A/RES/98/14 recalls A/RES/97/12", "A/RES/97/12 recalls A/RES/96/10"), steps);
        page.select("ol li a[href^=/cites]").eachAttr("href").forEach(href -> assertEquals(200, status(href.substring(1))));
        assertTrue(served.page("network?focus=A/RES/98/14&to=S/RES/9101(2042)").select(".problem").text()
                .startsWith("No citation leads"));
    }

    @ParameterizedTest
    @CsvSource({"focus=A/RES/1/1,404", "focus=%3Cscript%3E,404", "focus=A/RES/98/14&depth=4,400",
        "focus=A/RES/98/14&relation=loves,400",
        "focus=A/RES/98/14&from=abc,400", "focus=A/RES/98/14&direction=up,400", "focus=A/RES/98/14&to=nothing,404"})
    void whatCannotBeShownIsSaid(String parameters, int status) throws Exception {
        HttpResponse<String> response = served.get("network?" + parameters);
        assertEquals(status, response.statusCode());
        assertFalse(response.body().contains("<script>"), response.body());
    }

    @Test
    void withoutAFocusTheMostCitedAreTheBeginning() throws Exception {
        Document page = served.page("network");
        assertTrue(page.select("ol a").size() > 5);
        assertEquals(200, status(page.select("ol a").first().attr("href").substring(1)));
    }

    @Test
    void theWholeNetworkIsShownByItsCommunities() throws Exception {
        List<Element> communities = served.page("network").select("table tbody tr");
        assertFalse(communities.isEmpty());
        for (Element community : communities) {
            Document page = served.page(community.select("a").first().attr("href").substring(1));
            assertEquals(community.select("td").get(1).text(), String.valueOf(page.select("svg circle").size()));
            assertEquals(page.select("svg circle").size(), page.select("table.sortable tbody tr").size());
        }
        assertEquals(404, status("network?community=0"));
        assertEquals(404, status("network?community=x"));
    }

    private static int status(String path) {
        try {
            return served.get(path).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }
}
