package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What the scripts add to the page for queries. The query that is stopped is not the last, as the server may work on it for a while. */
@InBrowser
@TestMethodOrder(MethodOrderer.MethodName.class)
class SparqlEditorTest {
    // Some seconds of work.
    private static final String SLOW =
            "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c } LIMIT 1500 } { SELECT * { ?d ?e ?f } LIMIT 1500 } }";
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.openSparql("/sparql");
    }

    @Test
    void aRunningQueryIsStopped() {
        browser.type(SLOW);
        WebElement stop = browser.driver().findElement(By.xpath("//button[.='Stop']"));
        assertEquals(false, stop.isEnabled());
        browser.press("Run");
        browser.await(ExpectedConditions.elementToBeClickable(stop));
        assertEquals("The server is working on the query.", browser.said());
        stop.click();
        browser.awaitTrue(d -> browser.said().equals("Stopped."));
        assertEquals(false, stop.isEnabled());
        browser.run("ASK {}");
        assertEquals(List.of("True"), browser.texts(".booleanResult span"));
    }

    @Test
    void aQueryOfTheCatalogueIsLoaded() {
        new Select(browser.find("#load")).selectByVisibleText("Who must report to whom, on what, when?");
        assertTrue(browser.typed().startsWith("# Who must report to whom, on what, when?\nPREFIX"), browser.typed());
        browser.press("Run");
        browser.awaitAnswer();
        assertEquals(List.of("E/RES/2023/26/draft/op/36", "Secretary-General", "General Assembly"), browser.rows().getFirst().stream()
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
        assertEquals(List.of(href, text, iri), List.of(link.getDomAttribute("href"), link.getText(), link.getDomAttribute("title")));
    }

    @Test
    void rowsComeInPortions() {
        browser.run("SELECT * { ?s ?p ?o } LIMIT 450");
        assertEquals(200, browser.rows().size());
        browser.press("Show more (200 of 450 rows are shown)");
        browser.press("Show more (400 of 450 rows are shown)");
        assertEquals(450, browser.rows().size());
        assertEquals(List.of(), browser.texts(".yasr_results button"));
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
        "{'x-unres-truncated': 'rows=3', 'x-unres-limit': '3'} | true",
        "{'x-unres-truncated': 'text=64000000'}                | true",
        "{'x-unres-limit': '3'}                                | true",
        "{'x-unres-limit': '4'}                                | false",
    })
    void anAnswerThatIsCutSaysSo(String headers, boolean isCut) {
        browser.script("""
                const asked = window.fetch;
                window.fetch = async (...what) => {
                    const answer = await asked(...what);
                    return new Response(answer.body, { headers: { ...Object.fromEntries(answer.headers), ...%s } });
                }""".formatted(headers));
        browser.run("SELECT * { ?s ?p ?o } LIMIT 3");
        assertEquals(isCut, browser.said().startsWith("This answer was cut"), browser.said());
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
    void nothingIsStored() {
        browser.run("SELECT * { VALUES ?mine { 1 } }");
        assertEquals(0L, browser.script("return localStorage.length + sessionStorage.length"));
        assertEquals("", browser.script("return document.cookie"));
        browser.openSparql("/sparql");
        assertTrue(browser.typed().startsWith("# Twenty citations"), browser.typed());
    }

    @Test
    void theAnswerIsTakenInAnotherFormat() {
        browser.type("SELECT * { VALUES ?x { 1 2 3 } }");
        new Select(browser.find("#format")).selectByValue("text");
        browser.press("Get it");
        browser.await(ExpectedConditions.urlContains("/unres/sparql?"));
        assertTrue(browser.find("body").getText().contains("| 3 |"));
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
