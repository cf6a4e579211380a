package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;
import org.unres.guard.limits.Limits;

/** What the page for queries says where the server's limits end a query or cut its answer: never nothing. */
@InBrowser
class SparqlLimitsTest {
    private static final int ROWS = 5;
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @RegisterExtension
    static final Browser browser = Browser.with(Limits.STANDARD.with(Duration.ofSeconds(1), ROWS));

    @BeforeEach
    void open() {
        browser.openSparql("/sparql");
    }

    @Test
    void aQueryWhoseTimeIsOverStays() {
        browser.run(ENDLESS);
        assertTrue(browser.find(".errorMessage").getText().startsWith("The query took longer than 1 s and was ended."),
                browser.find(".errorMessage").getText());
        assertEquals(ENDLESS, browser.typed());
        assertFalse(browser.find(".yasr_header").getText().contains("results"));
        browser.openSparql("/sparql");
        assertEquals(ENDLESS, browser.typed());
    }

    // From 1 MiB on the server says behind the answer that it is cut, where no page can look.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4 | 1      | This answer is whole.",
        "4 | 400000 | This answer is whole.",
        "6 | 1      | This answer was cut by the limits of the server",
        "6 | 400000 | This answer has as much as the server gives at most (5 rows)",
    })
    void anAnswerSaysWhetherItIsWhole(int rows, int length, String sentence) {
        String repeated = "x".repeat(200);
        browser.run("SELECT (REPLACE('" + repeated + "', 'x', '" + "y".repeat(Math.max(1, length / repeated.length()))
                + "') AS ?long) ?s "
                + "{ SELECT ?s { ?s ?p ?o } LIMIT " + rows + " }");
        assertEquals(Math.min(rows, ROWS), browser.rows().size());
        assertTrue(browser.said().startsWith(sentence), browser.said());
        new Select(browser.find("#format")).selectByValue("csv");
        browser.press("Get it");
        browser.awaitTrue(d -> browser.said().startsWith("Saved as"));
        assertTrue(browser.said().contains(sentence), browser.said());
    }

    @Test
    void aGraphThatIsCutSaysSo() {
        browser.run("CONSTRUCT WHERE { ?s ?p ?o }");
        assertTrue(browser.said().startsWith("This answer was cut"), browser.said());
        assertEquals(List.of(), browser.texts(".errorMessage"));
    }
}
