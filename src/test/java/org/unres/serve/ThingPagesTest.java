package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of paragraphs, statements, bodies and sessions say in words what the graph says of them. */
class ThingPagesTest {
    private static final String PREFIXES =
            "PREFIX unres: <https://w3id.org/unres/def#> PREFIX eli: <http://data.europa.eu/eli/ontology#> "
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> BASE <https://w3id.org/unres/id/> ";

    @RegisterExtension
    static final TestServer server = TestServer.fixtureAndSample();

    private static Document page(String path) throws Exception {
        HttpResponse<String> response = server.endpoint().get("page/" + path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }

    private static List<String> rows(String sparql) throws Exception {
        HttpResponse<String> response = Endpoint.send(server.endpoint().request("unres/sparql?query="
                + URLEncoder.encode(PREFIXES + sparql, StandardCharsets.UTF_8)).header("Accept", "text/tab-separated-values"));
        assertEquals(200, response.statusCode(), response.body());
        return response.body().lines().skip(1).map(l -> l.replaceAll("^[<\"]|[>\"](?:@en)?$", "")).toList();
    }

    @Test
    void aParagraphShowsItsTextWhatItSaysAndAsks() throws Exception {
        String part = rows(
                "SELECT ?p { ?p a unres:OperativeParagraph ; unres:hasSpeechAct/unres:createsMandate ?m ; unres:hasSpeechAct/unres:addressee ?a } ORDER BY ?p LIMIT 1")
                .getFirst().replace("https://w3id.org/unres/id/", "");
        Document page = page(part);
        assertEquals(rows("SELECT ?t { <" + part + "> unres:text ?t }"), List.of(page.select("p.part").text()));
        assertEquals(rows("SELECT ?c { <" + part + "> unres:hasSpeechAct ?a . ?a unres:cue ?c } ORDER BY ?a"),
                page.select("table:has(caption) td:first-child").eachText());
        assertTrue(page.select("h2").eachText().contains("What it asks"));
        assertTrue(page.select("a[rel=prev], a[rel=next]").size() > 0);
        String context = page.select(".summary a").first().attr("href");
        assertEquals(1, Jsoup.parse(server.endpoint().get(context.substring(1, context.indexOf('#'))).body())
                .select(context.substring(context.indexOf('#')).replace("(", "\\(").replace(")", "\\)")).size(), context);
    }

    @Test
    void aCitationShowsItsWordsInTheirParagraph() throws Exception {
        String row = rows("SELECT ?c { ?c a unres:Citation ; unres:start ?s FILTER (?s > 0) } ORDER BY ?c LIMIT 1").getFirst();
        String citation = row.replace("https://w3id.org/unres/id/", "");
        Document page = page(citation);
        assertEquals(rows("SELECT ?q { <" + citation + "> unres:quote ?q }"), page.select("blockquote mark").eachText());
        assertEquals(rows("SELECT ?t { <" + citation + "> unres:occursIn/unres:text ?t }"), page.select("blockquote").eachText());
        String rule =
                rows("SELECT ?d { <" + citation + "> unres:matchedRule/<http://www.w3.org/2004/02/skos/core#definition> ?d }")
                        .getFirst();
        assertTrue(page.select(".facts td").eachText().stream().anyMatch(t -> t.endsWith(": " + rule)), rule);
    }

    @Test
    void anActShowsItsPassage() throws Exception {
        String act = rows("SELECT ?a { ?p unres:hasSpeechAct ?a } ORDER BY ?a LIMIT 1").getFirst()
                .replace("https://w3id.org/unres/id/", "");
        assertFalse(page(act).select("blockquote mark").text().isEmpty());
    }

    @Test
    void aBodyListsWhatItIsAskedAndWhatItAdoptedTheNewestFirst() throws Exception {
        Document page = page("body/general-assembly");
        List<String> adopted = rows("SELECT DISTINCT ?d { ?d unres:enactingBody <body/general-assembly> }");
        assertEquals(String.valueOf(adopted.size()), heading(page, "Adopted by it").select(".count").text());
        List<String> dates = heading(page, "Adopted by it").nextElementSiblings().select("ul").first().select("time").eachText();
        assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
        Set<String> asked =
                new TreeSet<>(rows("SELECT DISTINCT ?q { ?m unres:bearer <office/secretary-general> ; unres:quote ?q }"));
        assertEquals(asked, new TreeSet<>(heading(page("office/secretary-general"), "What it is asked to do")
                .nextElementSiblings().select("ul").first().select("q").eachText()));
    }

    @Test
    void aLongListIsShownPageByPage() throws Exception {
        String rule = rows("SELECT ?rule { ?x unres:matchedRule ?rule } GROUP BY ?rule ORDER BY DESC(COUNT(?x)) LIMIT 1")
                .getFirst().replace("https://w3id.org/unres/", "");
        List<String> all = rows("SELECT DISTINCT ?x { ?x unres:matchedRule <https://w3id.org/unres/" + rule + "> }");
        assertTrue(all.size() > 100);
        Set<String> seen = new TreeSet<>();
        String next = page(rule).select("h2:contains(Examples) ~ p a:contains(All)").attr("href");
        for (int page = 0; !next.isEmpty(); page++) {
            assertTrue(page <= all.size() / 100, next);
            Document list = Jsoup.parse(server.endpoint().get(next.substring(1)).body());
            list.select(".citing a.why").eachAttr("href").forEach(seen::add);
            next = list.select("a[rel=next]").attr("href");
        }
        assertEquals(all.size(), seen.size());
    }

    @Test
    void thingsOfOtherPublishersAreNamed() throws Exception {
        Document page = page("A/RES/98/14");
        assertTrue(page.select(".facts td").eachText().stream()
                .anyMatch(t -> t.contains("gender equality") && t.contains("social justice")));
        assertEquals(List.of(), page.select(".facts").eachText().stream()
                .filter(t -> t.contains("http://") || t.contains("adoptedRecordedVote")).toList());
    }

    @Test
    void aDocumentSaysAtOnceHowItWasAdoptedAndWhatRenewedIt() throws Exception {
        Document page = page("A/RES/97/12");
        assertEquals(List.of("/page/A/RES/98/14"), page.select(".summary a[href*=98/14]").eachAttr("href"));
        assertTrue(page("A/RES/98/14").select(".badges li").eachText().contains("adopted by 5 votes, abstaining 1"));
        long citations = page.select("p.relations").text().chars().filter(c -> c == ',').count() + 1;
        assertEquals(rows(
                "SELECT DISTINCT ?r { GRAPH <https://w3id.org/unres/graph/doc/A/RES/97/12/en> { ?c <http://purl.org/spar/cito/hasCitationCharacterization> ?r } }")
                .size(), citations);
    }

    @Test
    void wordsStandUnderTheRelationThatTheyCarry() throws Exception {
        for (String cited : List.of("treaty/31363", "A/RES/97/40", "A/RES/96/10")) {
            Document page = page(cited);
            for (Element row : page.select("#cited-by .citing > li")) {
                Element group = row.parent().previousElementSibling();
                String relation = group.select(".relation").first().classNames().stream().filter(c -> !c.equals("relation"))
                        .findFirst().orElseThrow();
                Document sentences = Jsoup.parse(server.endpoint().get(row.select("a.why").attr("href").substring(1)).body());
                List<String> words = sentences.select("h2:has(.relation." + relation + ") + blockquote mark").eachText();
                assertTrue(words.contains(row.select("q").text()), cited + ", " + relation + ": " + row.text() + " " + words);
            }
        }
    }

    @Test
    void howToCiteNamesOrganTitleVersionAndIri() throws Exception {
        Document page = page("A/RES/98/14");
        String text =
                page.select("aside p").eachText().stream().filter(t -> t.contains("as read by unres")).findFirst().orElseThrow();
        assertTrue(text.startsWith("General Assembly, A/RES/98/14, Keeping of lighthouses, 2043-12-14; as read by unres "), text);
        assertTrue(text.endsWith(", https://w3id.org/unres/id/A/RES/98/14"), text);
        assertTrue(page.select("aside pre").text().startsWith("@misc{A-RES-98-14,\n  author = {{General Assembly}}"),
                page.select("aside pre").text());
    }

    private static Element heading(Document page, String text) {
        return page.select("h2").stream().filter(h -> h.ownText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + page.select("h2").eachText()));
    }
}
