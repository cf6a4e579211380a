package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/**
 * Markup and scripts that come out of data, out of a query or out of an address are shown as text: no element is made of them
 * and nothing of them runs.
 */
@InBrowser
class InjectionTest {
    private static final String MADE =
            ".yasr_results img, .yasr_results script, .yasr_results svg:not([aria-hidden]), .yasr_results iframe, "
                    + ".yasr_results b, .tabs img, .tabs b, .tabs script, .yasqe_tooltip img, .yasqe_tooltip b, .said *, main [onerror], main [onload], main [onclick], "
                    + "a[href^='javascript:' i], a[href^='data:' i]";
    private static final String IMG = "<img src=x onerror='window.ran=1'>";

    private static final String LITERALS = """
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT * {
              VALUES ?words { "<img src=x onerror='window.ran=1'>" "<script>window.ran=1</script>" "\\"><svg onload=window.ran=1>"
                "<b>{{other}}</b>" "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>" "<a href='javascript:window.ran=1'>x</a>"
                "<img src=x onerror='window.ran=1'>"^^rdf:HTML "<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran=1'/>"^^rdf:XMLLiteral
                "<img src=x onerror='window.ran=1'>"@en "${window.ran=1}" }
            }""";
    private static final String IRIS = """
            SELECT * {
              VALUES ?text { "javascript:window.ran=1" "JavaScript:window.ran=1//https://w3id.org/unres/" "data:text/html,<script>window.ran=1</script>"
                "vbscript:x" "https://w3id.org/unres/id/'onmouseover='window.ran=1" "https://example.org/'onclick='window.ran=1" }
              BIND (IRI(?text) AS ?iri)
            }""";

    // What no grammar lets through, but a broken or hostile endpoint could send.
    private static final String HOSTILE =
            """
            {"head": {"vars": ["<img src=x onerror='window.ran=1'>", "constructor"]}, "results": {"bindings": [
              {"<img src=x onerror='window.ran=1'>": {"type": "literal", "value": "v", "xml:lang": "<img src=x onerror='window.ran=1'>"}},
              {"<img src=x onerror='window.ran=1'>": {"type": "literal", "value": "v", "datatype": "<img src=x onerror='window.ran=1'>"}},
              {"<img src=x onerror='window.ran=1'>": {"type": "uri", "value": "https://x/'><img src=x onerror='window.ran=1'>"}},
              {"<img src=x onerror='window.ran=1'>": {"type": "bnode", "value": "<img src=x onerror='window.ran=1'>"}},
              {"<img src=x onerror='window.ran=1'>": {"type": "<img src=x onerror='window.ran=1'>", "value": "<img src=x onerror='window.ran=1'>"}}]}}""";

    @RegisterExtension
    static final Browser browser = Browser.standard();

    @AfterEach
    void nothingRanAndNothingWasMade() {
        assertEquals(List.of(),
                browser.driver().findElements(By.cssSelector(MADE)).stream().map(e -> e.getAttribute("outerHTML")).toList());
        assertNull(browser.script("return window.ran"));
        assertThrows(NoAlertPresentException.class, () -> browser.driver().switchTo().alert());
    }

    @Test
    void literals() {
        browser.openSparql("/sparql");
        browser.run(LITERALS);
        assertEquals(10, browser.rows().size());
        assertTrue(browser.rows().contains(List.of(IMG)), browser.rows().toString());
        assertTrue(browser.rows().contains(List.of("<b>{{other}}</b>")), browser.rows().toString());
    }

    @Test
    void inAChartAndSortedAndNarrowed() {
        browser.openSparql("/sparql");
        browser.run("SELECT ?words (1999 AS ?year) (STRLEN(?words) AS ?n) { { " + LITERALS.replaceFirst("PREFIX.*\n", "")
                .replace("rdf:", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#>")
                .replaceAll("<(http[^>]*)>(HTML|XMLLiteral)", "<$1$2>") + " } }");
        browser.find(".yasr_results th button").click();
        browser.find(".yasr_results [aria-sort=ascending]");
        browser.find(".narrow input").sendKeys("<img");
        browser.awaitTrue(d -> browser.texts(".narrow [role=status]").getFirst().startsWith("3 of "));
        nothingRanAndNothingWasMade();
        browser.find(".select_chart").click();
        for (String along : List.of("words", "year")) {
            new Select(browser.find(".yasr_results select")).selectByValue(along);
            for (WebElement line : browser.driver()
                    .findElements(By.cssSelector(".yasr_results p.actions label:nth-child(3) option"))) {
                line.click();
                assertEquals(List.of(), browser.driver()
                        .findElements(By.cssSelector(".yasr_results img, .yasr_results script, .yasr_results iframe")));
            }
        }
        new Select(browser.find(".yasr_results select")).selectByValue("words");
        assertTrue(browser.texts(".bars th").contains(IMG), browser.texts(".bars th").toString());
        browser.find(".select_table").click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror='window.ran=1'>", "\"><svg onload=window.ran=1>", "{{{head}}}",
        "javascript:window.ran=1"})
    void inTheMemoryOfTheBrowserAndTheNamesOfTabs(String text) {
        browser.openSparql("/sparql");
        browser.script("""
                localStorage.clear();
                localStorage.setItem('unres.query.a', JSON.stringify({ name: arguments[0], query: arguments[0], at: 1 }));
                localStorage.setItem('unres.query.b', JSON.stringify({ name: '', query: '# ' + arguments[0], at: 2 }));
                localStorage.setItem('unres.query.' + arguments[0], JSON.stringify({ name: 'x', query: 'ASK {}', at: arguments[0] }));
                localStorage.setItem('unres.shown', arguments[0]);""", text);
        browser.openSparql("/sparql?tab=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        assertEquals(List.of(text, text), browser.texts("[role=tab]"));
        assertEquals(text, browser.typed());
        browser.find(".tabs input").clear();
        browser.find(".tabs input").sendKeys("'" + text, Keys.TAB);
        assertEquals("'" + text, browser.texts("[role=tab]").getFirst());
        browser.script("localStorage.clear()");
    }

    @Test
    void namesThatTheServerGives() {
        browser.openSparql("/sparql");
        browser.script(
                "const asked = window.fetch, body = arguments[0]; window.fetch = (where, ...how) => String(where).startsWith('/sparql/labels') "
                        + "? Promise.resolve(new Response(JSON.stringify({ 'body/x': body }))) : asked(where, ...how)",
                IMG);
        browser.run("SELECT * { VALUES ?x { <https://w3id.org/unres/id/body/x> <https://w3id.org/unres/id/__proto__> } }");
        assertEquals(List.of(List.of(IMG), List.of("__proto__")), browser.rows());
    }

    @Test
    void iris() {
        browser.openSparql("/sparql");
        browser.run(IRIS);
        assertEquals(6, browser.rows().size());
        List<WebElement> links = browser.driver().findElements(By.cssSelector(".yasr_results td a"));
        assertTrue(links.stream().allMatch(a -> a.getAttribute("href").matches("https?://.*")), browser.rows().toString());
        assertTrue(browser.rows().stream().anyMatch(row -> row.get(1).equals("javascript:window.ran=1")),
                browser.rows().toString());
    }

    @Test
    void whatOnlyAHostileEndpointSends() {
        browser.openSparql("/sparql");
        browser.script("const body = arguments[0]; window.fetch = async () => new Response(body, "
                + "{ headers: { 'Content-Type': 'application/sparql-results+json' } })", HOSTILE);
        browser.run("ASK {}");
        assertEquals(List.of(IMG, "constructor"), browser.texts(".yasr_results th"));
        assertEquals(5, browser.rows().size());
        assertTrue(browser.rows().stream().allMatch(row -> row.get(1).isEmpty()), browser.rows().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {LITERALS, "CONSTRUCT { <x:s> <x:p> \"<img src=x onerror='window.ran=1'>\" } {}"})
    void theRawResponse(String query) {
        browser.openSparql("/sparql");
        browser.run(query);
        browser.driver().findElement(By.cssSelector(".select_response")).click();
        browser.find(".yasr_results .CodeMirror-line");
        assertTrue(browser.texts(".yasr_results .CodeMirror-line").stream().anyMatch(line -> line.contains(IMG)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { ?s ?p <img src=x onerror=window.ran=1> }", "SELECT * { ?s <b>x</b>:p ?o }", "<script>window.ran=1</script>",
        "SELECT ?<img/src/onerror=window.ran=1> {}",
        "PREFIX a: <http://x/\"><img src=x onerror='window.ran=1'>> SELECT * { ?s b:<b> ?o }"
    })
    void anErrorAndTheHintBesideTheLine(String query) {
        browser.openSparql("/sparql");
        browser.run(query);
        assertTrue(browser.said().startsWith("The server refused"), browser.said());
        assertTrue(browser.find(".yasr_results .errorMessage").getText().contains("line 1"),
                browser.find(".yasr_results .errorMessage").getText());
        new Actions(browser.driver()).moveToElement(browser.find(".parseErrorIcon")).perform();
        browser.find(".yasqe_tooltip");
    }

    @Test
    void anErrorThatRepeatsTheQuery() {
        browser.openSparql("/sparql");
        browser.script(
                "const body = arguments[0]; window.fetch = async () => new Response(body, { status: 500, statusText: body })",
                IMG);
        browser.run("ASK {}");
        assertEquals(IMG, browser.find(".yasr_results .errorMessage").getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "</textarea><script>window.ran=1</script>", "\"><svg onload=window.ran=1>", "<img src=x onerror='window.ran=1'>",
        "{{{head}}}"
    })
    void theQueryOfTheAddress(String query) {
        for (String mark : List.of("?", "#")) {
            browser.open("/");
            browser.openSparql("/sparql" + mark + "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            browser.awaitAnswer();
            assertEquals(query, browser.typed());
            assertEquals(0L, browser.script("return [...document.scripts].filter(s => !s.src).length"));
            nothingRanAndNothingWasMade();
        }
    }
}
