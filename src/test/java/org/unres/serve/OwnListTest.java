package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of symbols that somebody pastes: marked, shown together, and what is not found is said. */
class OwnListTest {
    @RegisterExtension
    static final TestServer served = TestServer.fixture();

    @Test
    void whatIsPastedIsMarkedOrTold() throws Exception {
        String pasted = "A/RES/97/12\r\n97/40; S/RES/9101(2042)\nA/RES/1/99999, <b>mine</b>\r\n\r\nA/RES/97/12";
        Document page = served.page("network?focus=A/RES/98/14&mark=" + URLEncoder.encode(pasted, StandardCharsets.UTF_8));
        assertEquals(List.of("A/RES/97/12", "A/RES/97/40"),
                page.select("tr:has(strong.marked) td:first-child a:first-child").eachText().stream().sorted().toList());
        assertEquals(2, page.select("svg rect[stroke=#c77700]").size());
        String said = page.select(".marked-list").text();
        assertTrue(said.startsWith("Marked with a square: 2. In the network, but not in this picture: S/RES/9101(2042)"), said);
        assertTrue(said.endsWith("Not in the network: A/RES/1/99999, <b>mine</b>."), said);
    }

    @Test
    void theAddressHoldsTheList() throws Exception {
        Document page = served.page("network?focus=A/RES/98/14&mark=A/RES/97/12%0Anothing");
        String link = page.select("a:containsOwn(link to this view)").attr("href").substring(1);
        assertTrue(link.endsWith("&mark=A/RES/97/12%2Cnothing"), link);
        Document again = served.page(link);
        assertEquals(page.select("svg").outerHtml(), again.select("svg").outerHtml());
        assertEquals(page.select(".marked-list").outerHtml(), again.select(".marked-list").outerHtml());
    }

    @Test
    void theNetworkAmongThem() throws Exception {
        Document page = served.page("network?list=A/RES/98/14%0A97/12%0AA/RES/96/10%0Anothing");
        assertEquals(List.of("A/RES/96/10", "A/RES/97/12", "A/RES/98/14"),
                page.select("table.sortable td:first-child a:first-child").eachText().stream().sorted().toList());
        assertEquals("Not in the network: nothing.", page.select(".problem").text());
        assertEquals(List.of("A/RES/97/12 recalls A/RES/96/10", "A/RES/98/14 recalls A/RES/97/12"),
                page.select("svg a:has(path) title").eachText().stream().filter(t -> t.contains(" recalls ")).sorted().toList());
        assertEquals(200, served.get(page.select("a:containsOwn(GraphML)").attr("href").substring(1)).statusCode());
    }

    @Test
    void aListThatIsTooLongIsRefused() throws Exception {
        HttpResponse<String> answer = served.get("network?focus=A/RES/98/14&mark=" + "A/RES/97/12,".repeat(300));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("The list has 3600 characters; it may have 3000."), answer.body());
        assertEquals(404, served.get("network?list=nothing").statusCode());
        assertFalse(served.get("network?list=%3Cscript%3E").body().contains("<script>"));
    }
}
