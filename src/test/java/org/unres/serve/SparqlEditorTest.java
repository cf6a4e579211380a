package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.unres.guard.limits.RunningQuery;

/** What the scripts add to the page for queries. */
@InBrowser
class SparqlEditorTest {
    // Some seconds of work.
    private static final String SLOW =
            "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c } LIMIT 4000 } { SELECT * { ?d ?e ?f } LIMIT 4000 } }";

    @RegisterExtension
    static final Browser browser = Browser.standard();

    @BeforeEach
    void open() {
        browser.openSparql("/sparql");
    }

    @AfterEach
    void forget() {
        browser.script("localStorage.clear()");
    }

    @Test
    void aRunningQueryIsStopped() {
        browser.type(SLOW);
        WebElement stop = browser.driver().findElement(By.xpath("//button[.='Stop']"));
        assertEquals(false, stop.isEnabled());
        browser.press("Run");
        browser.await(ExpectedConditions.elementToBeClickable(stop));
        assertEquals("The server is working on the query.", browser.said());
        browser.awaitTrue(d -> browser.texts(".seconds").getFirst().matches("Still running, for [1-9][0-9]* s\\."));
        long before = browser.server().guard().ended(RunningQuery.End.CLIENT_GONE);
        stop.click();
        browser.awaitTrue(d -> browser.said().matches("Stopped after [0-9]+ s; the server ends the query too\\."));
        assertEquals(false, stop.isEnabled());
        browser.awaitTrue(d -> browser.server().guard().ended(RunningQuery.End.CLIENT_GONE) == before + 1);
        assertEquals(SLOW, browser.typed());
        browser.run("ASK {}");
        assertEquals(List.of("True"), browser.texts(".booleanResult span"));
    }

    @Test
    void aQueryOfTheCatalogueIsLoaded() {
        new Select(browser.find("#load")).selectByVisibleText("Who must report to whom, on what, when?");
        assertTrue(browser.typed().startsWith("# Who must report to whom, on what, when?\nPREFIX"), browser.typed());
        browser.press("Run");
        browser.awaitAnswer();
        assertEquals(List.of("E/RES/2023/26/draft/op/36", "Secretary-General", "General Assembly"),
                browser.rows().getFirst().stream()
                        .map(cell -> cell.replaceFirst(" @en$", "")).limit(3).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "https://w3id.org/unres/id/A/RES/74/175        | /page/A/RES/74/175           | A/RES/74/175",
        "https://w3id.org/unres/id/S/RES/9101%282042%29 | /page/S/RES/9101%282042%29  | S/RES/9101(2042)",
        "https://w3id.org/unres/voc/illocution/urges   | /page/voc/illocution/urges   | urges",
        "https://w3id.org/unres/id/body/general-assembly | /page/body/general-assembly | General Assembly",
        "https://w3id.org/unres/id/nothing/here        | /page/nothing/here           | nothing/here",
        "https://w3id.org/unres/def#recalls            | /def#recalls                 | unres:recalls",
        "http://www.w3.org/2004/02/skos/core#Concept   | http://www.w3.org/2004/02/skos/core#Concept | skos:Concept",
        "https://example.org/x                         | https://example.org/x        | https://example.org/x",
    })
    void anIriLeadsToItsPage(String iri, String href, String text) {
        browser.run("SELECT * { VALUES ?iri { <" + iri + "> } }");
        WebElement link = browser.find(".yasr_results td a");
        assertEquals(List.of(href, text, iri),
                List.of(link.getDomAttribute("href"), link.getText(), link.getDomAttribute("title")));
    }

    @Test
    void rowsComeInPortions() {
        browser.run("SELECT * { ?s ?p ?o } LIMIT 450");
        assertEquals(200, browser.rows().size());
        browser.press("Show more (200 of 450 rows are shown)");
        browser.press("Show more (400 of 450 rows are shown)");
        assertEquals(450, browser.rows().size());
        assertEquals(List.of(), browser.texts(".yasr_results > button"));
    }

    @Test
    void manyThingsAreCalledByTheirNames() {
        browser.run("SELECT ?b ?n { ?b a <http://schema.org/Country> ; <http://www.w3.org/2000/01/rdf-schema#label> ?n "
                + "FILTER (LANG(?n) = 'en') } LIMIT 190");
        assertEquals(190, browser.rows().size());
        browser.rows().forEach(row -> assertEquals(row.get(1), row.get(0) + " @en"));
    }

    @Test
    void anEmptyAnswerAndAMissingValueAreToldApart() {
        browser.run("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) } }");
        assertEquals(List.of(List.of("1", "")), browser.rows());
        browser.run("SELECT * { ?s <https://example.org/none> ?o }");
        assertTrue(browser.texts(".yasr_results p").getFirst().startsWith("No rows"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'x-unres-truncated': 'rows=3', 'x-unres-limit': '3'} | This answer was cut",
        "{'x-unres-truncated': 'text=64000000'}                | This answer was cut",
        "{'x-unres-limit': '3'}                                | This answer has as much as the server gives at most",
        "{'x-unres-limit-text': '100'}                         | This answer has as much as the server gives at most",
        "{'x-unres-limit': '4'}                                | This answer is whole.",
    })
    void anAnswerThatIsCutSaysSo(String headers, String sentence) {
        browser.script("""
                const asked = window.fetch;
                window.fetch = async (...what) => {
                    const answer = await asked(...what);
                    return new Response(answer.body, { headers: { ...Object.fromEntries(answer.headers), ...%s } });
                }""".formatted(headers));
        browser.run("SELECT * { ?s ?p ?o } LIMIT 3");
        assertTrue(browser.said().startsWith(sentence), browser.said());
    }

    @Test
    void aLongQueryIsSharedToo() {
        String sparql = "# " + "long ".repeat(4000) + "\nSELECT * { VALUES ?x { 1 2 3 } }";
        browser.run(sparql);
        String link = browser.find(".share").getAttribute("href");
        assertTrue(link.startsWith(browser.root() + "/sparql#query="), link.substring(0, 60));
        browser.open("/");
        browser.openSparql(link.substring(browser.root().length()));
        browser.awaitAnswer();
        assertEquals(3, browser.rows().size());
        assertEquals(sparql, browser.typed());
    }

    @Test
    void termsOfTheDataAreCompletedAndTheirPrefixDeclared() {
        browser.type("SELECT * { ?s }");
        browser.script("const cm = document.querySelector('.yasqe .CodeMirror').CodeMirror; cm.focus(); cm.setCursor(0, 13)");
        new Actions(browser.driver()).sendKeys(" cito:hasCit").perform();
        browser.awaitTrue(d -> browser.typed().startsWith("PREFIX cito: <http://purl.org/spar/cito/>\n"));
        new Actions(browser.driver()).keyDown(Keys.CONTROL).sendKeys(Keys.SPACE).keyUp(Keys.CONTROL).perform();
        browser.find(".CodeMirror-hints");
        assertTrue(browser.texts(".CodeMirror-hint").containsAll(List.of("cito:hasCitedEntity", "cito:hasCitingEntity")),
                browser.texts(".CodeMirror-hint").toString());
        String first = browser.texts(".CodeMirror-hint").getFirst();
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        assertTrue(browser.typed().contains("{ ?s " + first + " }"), browser.typed());
    }
}
