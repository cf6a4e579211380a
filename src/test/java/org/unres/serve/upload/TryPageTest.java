package org.unres.serve.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.unres.serve.TestServer;
import org.unres.vocabulary.Bundled;

/** The report of a document that somebody pastes or drops. */
class TryPageTest {
    private static final String SAMPLE = Bundled.text("org/unres/sample/E_RES_2023_26.txt");
    private static final String HOSTILE = "<script>window.ran=1</script><img src=x onerror=window.ran=1>\"'{{name}}";

    // The link does not lead where the words say, the Statistical Commission has no such numbers, and no verb opens the last paragraph.
    private static final String CONFLICT =
            """
            <?xml version="1.0"?>
            <akomaNtoso><statement name="resolution">
            <coverPage><p><docNumber refersTo="#symbol">S/RES/9001 (2044)</docNumber></p></coverPage>
            <mainBody><p><i>Recalling</i> its <a href="https://undocs.org/S/RES/1373(2001)">resolution 1374 (2001)</a>,</p>
            <p>Recalling Statistical Commission decision 48/110 of 10 March 2017,</p>
            <p>1. <i>Requests</i> the Secretary-General to report thereon by 1 May 2044.</p>
            <p>2. The Committee, its members and its personnel shall be paid.</p></mainBody>
            </statement></akomaNtoso>
            """;

    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @Test
    void aTextThatIsPastedIsShownAsItsPageShowsIt() throws Exception {
        HttpResponse<String> response = server.form().text(SAMPLE, "page");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
        Document page = Jsoup.parse(response.body());
        Document stored = Jsoup.parse(server.form().get("/page/E/RES/2023/26").body());
        assertEquals(stored.select(".part").eachText(), page.select(".part").eachText());
        assertEquals(stored.select(".part .cite").eachAttr("class"), page.select(".part .cite").eachAttr("class"));
        assertEquals(stored.select(".part .cite").eachAttr("title"), page.select(".part .cite").eachAttr("title"));
        assertEquals(SAMPLE.strip(), page.select("textarea").val().strip());
        assertNothingIsKept();
    }

    @Test
    void eachCitationInTheTextLeadsToItsReasons() throws Exception {
        Document page = read("sample.txt", SAMPLE);
        List<Element> cited = page.select("article a.cite");
        assertTrue(cited.size() > 50, cited.size() + " citations");
        for (Element words : cited) {
            Element row = page.select(words.attr("href")).first();
            assertEquals(words.className().replaceFirst(".* ", ""), row.select(".relation").text());
            assertTrue(words.hasClass("also") || row.select("summary").text().equals("“" + words.text() + "”"),
                    words + " leads to " + row);
            assertTrue(row.select("li").text().contains("rule "), row.outerHtml());
        }
        Element note = page.select("tr:has(a[href=#draft-fn-10])").first();
        assertTrue(note.text().contains("draft footnote 10 citesAsTextSource “Ibid., vol. 1577, No. 27531”"), note.text());
        assertTrue(note.text().contains("rule ibid-treaty-series: Volume and registration number in the treaty series"),
                note.text());
        assertTrue(note.text().contains("completed from E/RES/2023/26/draft/fn/9/cite/1"), note.text());
    }

    @Test
    void noLinkOfAReportIsDead() throws Exception {
        Document page = read("sample.xml", CONFLICT);
        TreeSet<String> links = new TreeSet<>(page.select("a[href]").eachAttr("href"));
        page.select("a[href]").stream().map(a -> a.attr("href")).filter(href -> href.startsWith("#"))
                .forEach(href -> assertEquals(1, page.select(href).size(), href));
        for (String link : links.stream().filter(l -> l.startsWith("/")).toList()) {
            assertEquals(200, server.form().get(link).statusCode(), link);
        }
        assertTrue(links.stream().anyMatch(l -> l.startsWith("/page/rule/")), links.toString());
        assertTrue(page.select("#why-1").text().contains("S/RES/1374(2001) new to this graph"), page.select("#why-1").text());
        assertTrue(read("x.txt", SAMPLE).select("tr:has(a[href=#draft-pp-8])").text().contains("A/RES/74/175 known here"));
    }

    @Test
    void conflictsAndWhatIsNotResolvedStandFirst() throws Exception {
        Document page = read("conflict.xml", CONFLICT);
        assertEquals(List.of("Conflicts", "Not resolved", "Others"), page.select("aside h3").eachText());
        Element conflict = page.select("h3:contains(Conflicts) + ul li").first();
        assertEquals("#pp-1", conflict.select("a").attr("href"));
        assertTrue(conflict.text().startsWith("preambular para. 1: the text"), conflict.text());
        Element unresolved = page.select("h3:contains(Not resolved) + ul li").first();
        assertEquals("#pp-2", unresolved.select("a").attr("href"));
        assertEquals("1", page.select(".counts th:contains(Not resolved) + td").text());
    }

    @Test
    void whatIsAskedOfWhomAndWhen() throws Exception {
        Document page = read("sample.txt", SAMPLE);
        Element act = page.select("h2#acts + table tr:has(a[href=#draft-op-36])").first();
        assertTrue(
                act.text().startsWith(
                        "draft para. 36 Also requests (requests) Secretary-General at its seventy-eighth session rule"),
                act.text());
        Element mandate = page.select("h2#asks + table tr:has(a[href=#draft-op-36])").first();
        assertTrue(mandate.text().contains("Secretary-General"), mandate.text());
        long acts = page.select("h2#acts + table tbody tr").size();
        assertTrue(page.select(".counts").text().contains("Speech acts " + acts + ", which give"), page.select(".counts").text());
    }

    @Test
    void itsTextItsTitleAndItsNameAreNeverMarkup() throws Exception {
        String hostile = SAMPLE.replace("that terrorism in all its forms", HOSTILE + " that terrorism")
                .replace("Resolution [60/288](#).", "Resolution [60/288](#). " + HOSTILE)
                .replaceFirst("2023/26\\. ", "2023/26. " + HOSTILE + " ");
        Document page = read(HOSTILE + ".txt", hostile);
        assertTrue(page.select("article").text().contains("<script>window.ran=1</script>"), page.text());
        assertTrue(page.select(".part.Footnote").text().contains("<img src=x"), page.select(".part.Footnote").text());
        assertTrue(page.select(".subtitle").text().contains("<img src=x"), page.select(".subtitle").text());
        assertEquals(0, page.select("script:not([src^=/static/]), img").size());
    }

    @Test
    void theNameOfAFileIsAName() throws Exception {
        for (String name : List.of("../../etc/x.txt", "C:\\Users\\me\\x.txt", "\u202ex.txt")) {
            assertEquals("Try a document · x.txt", read(name, SAMPLE).select("main .kind").first().text());
        }
        assertTrue(read("a".repeat(250), SAMPLE).select("main .kind").first().text().length() < 200);
        assertFalse(read("été \uD83D\uDE00.txt", SAMPLE).select("article a.cite").isEmpty());
    }

    private static Document read(String name, String text) throws IOException, InterruptedException {
        HttpResponse<String> response = server.form().file(name, text.getBytes(StandardCharsets.UTF_8), "page");
        assertEquals(200, response.statusCode(), response.body());
        return Jsoup.parse(response.body());
    }

    private static void assertNothingIsKept() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertEquals(List.of(), files.filter(f -> f.getFileName().toString().matches("upload_.*")).toList());
        }
    }
}
