package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** Queries side by side: each in a tab, kept in the browser as long as the tab is there. */
@InBrowser
class SparqlTabsTest {
    // Some seconds of work.
    private static final String SLOW =
            "# slow\nSELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c } LIMIT 9000 } { SELECT * { ?d ?e ?f } LIMIT 9000 } }";
    private static final String TABS = "[role=tab]";

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
    void eachHasItsQueryAndItsAnswer() {
        browser.run("# first\nSELECT * { VALUES ?x { 1 2 3 } }");
        browser.press("New");
        assertEquals("", browser.typed());
        assertFalse(browser.find("#answer").isDisplayed());
        browser.run("# second\nSELECT * { VALUES ?y { 4 5 } }");
        assertEquals(List.of("first", "second"), browser.texts(TABS));
        tab("first").click();
        browser.awaitTrue(d -> browser.rows().size() == 3);
        assertTrue(browser.typed().startsWith("# first"), browser.typed());
        assertEquals(browser.find(".share").getAttribute("href"), browser.driver().getCurrentUrl());
        tab("second").click();
        browser.awaitTrue(d -> browser.rows().size() == 2);
        assertEquals("This answer is whole.", browser.said());
    }

    @Test
    void theyAreThereWhenThePageIsOpenedAgain() {
        browser.type("# kept\nASK {}");
        browser.find(".tabs input").sendKeys("Mine", Keys.TAB);
        browser.press("New");
        browser.type("# other\nASK {}");
        tab("Mine").click();
        browser.openSparql("/sparql");
        assertEquals(List.of("Mine", "other"), browser.texts(TABS));
        assertEquals("# kept\nASK {}", browser.typed());
        assertEquals("true", tab("Mine").getAttribute("aria-selected"));
        assertEquals("", browser.script("return document.cookie"));
    }

    @Test
    void whatNobodyChangedIsNotKept() {
        browser.openSparql("/sparql?query=ASK+%7B%7D");
        browser.awaitAnswer();
        browser.openSparql("/sparql?query=ASK+%7B+%3Fs+%3Fp+%3Fo+%7D");
        browser.awaitAnswer();
        assertEquals(1, browser.texts(TABS).size());
        assertEquals(List.of("unres.shown"), browser.script("return Object.keys(localStorage)"));
    }

    @Test
    void aLinkComesIntoATabOfItsOwn() {
        browser.type("# mine\nASK {}");
        browser.openSparql("/sparql?query=%23+yours%0AASK+%7B%7D");
        browser.awaitAnswer();
        assertEquals(List.of("mine", "yours"), browser.texts(TABS));
        assertEquals("# yours\nASK {}", browser.typed());
        browser.openSparql("/sparql?query=%23+mine%0AASK+%7B%7D");
        assertEquals(List.of("mine"), browser.texts(TABS));
    }

    @Test
    void aQueryOfTheCatalogueOverwritesNothing() {
        new Select(browser.find("#load")).selectByIndex(1);
        String first = browser.typed();
        assertEquals(1, browser.texts(TABS).size());
        browser.type(first + "\n# changed");
        new Select(browser.find("#load")).selectByIndex(2);
        assertEquals(2, browser.texts(TABS).size());
        assertFalse(browser.typed().startsWith(first), browser.typed());
    }

    @Test
    void oneIsClosedAndOpenedAgain() {
        browser.type("# one\nASK {}");
        browser.press("New");
        browser.type("# two\nASK {}");
        browser.press("Close");
        assertEquals(List.of("one"), browser.texts(TABS));
        browser.press("Reopen");
        assertEquals("# two\nASK {}", browser.typed());
        browser.press("Close");
        browser.openSparql("/sparql");
        assertEquals(List.of("one"), browser.texts(TABS));
        browser.press("Close");
        assertEquals(List.of("Query 1"), browser.texts(TABS));
    }

    @Test
    void whatIsTakenBackStaysInItsTab() {
        browser.type("# one\nASK {}");
        browser.press("New");
        browser.type("# two\nASK {}");
        tab("one").click();
        for (int i = 0; i < 3; i++) {
            browser.script("document.querySelector('.yasqe .CodeMirror').CodeMirror.undo()");
            assertFalse(browser.typed().contains("two"), browser.typed());
        }
        assertTrue(browser.typed().startsWith("# Twenty citations"), browser.typed());
        tab("two").click();
        assertEquals("# two\nASK {}", browser.typed());
    }

    @Test
    void oneWorksOnWhileAnotherIsInFront() {
        browser.type(SLOW);
        browser.press("Run");
        browser.awaitTrue(d -> browser.said().startsWith("The server is working"));
        browser.press("New");
        assertEquals("", browser.said());
        browser.run("ASK {}");
        assertEquals(List.of("True"), browser.texts(".booleanResult span"));
        tab("slow").click();
        assertEquals("The server is working on the query.", browser.said());
        browser.press("Stop");
        browser.awaitTrue(d -> browser.said().startsWith("Stopped after"));
        tab("Query 2").click();
        assertEquals("This answer is whole.", browser.said());
    }

    @Test
    void theArrowKeysGoFromTabToTab() {
        for (String name : List.of("a", "b", "c")) {
            browser.type("# " + name + "\nASK {}");
            if (!name.equals("c")) {
                browser.press("New");
            }
        }
        tab("c").click();
        press(Keys.ARROW_RIGHT);
        assertEquals(List.of("a", "# a\nASK {}"), List.of(active().getText(), browser.typed()));
        press(Keys.ARROW_LEFT);
        press(Keys.ARROW_LEFT);
        assertEquals("b", active().getText());
        press(Keys.DELETE);
        assertEquals(List.of("a", "c"), browser.texts(TABS));
        press(Keys.HOME);
        assertEquals("a", active().getText());
        press(Keys.TAB);
        assertEquals("New", active().getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "null", "[]", "{\"query\": 3}", "{\"name\": {}, \"query\": \"ASK {}\", \"at\": \"x\"}"})
    void whatOthersWroteIntoTheMemoryDoesNoHarm(String value) {
        browser.script(
                "localStorage.setItem('unres.query.x', arguments[0]); localStorage.setItem('unres.query.<b>', arguments[0])",
                value);
        browser.openSparql("/sparql");
        browser.run("SELECT * { VALUES ?x { 1 } }");
        assertEquals(List.of(List.of("1")), browser.rows());
    }

    @Test
    void theEditorIsMadeHigherWithTheKeys() {
        WebElement handle = browser.find("[role=separator]");
        int before = browser.find(".yasqe .CodeMirror").getSize().height;
        browser.script("arguments[0].focus()", handle);
        press(Keys.ARROW_DOWN);
        assertEquals(before + 40, browser.find(".yasqe .CodeMirror").getSize().height);
        assertEquals(String.valueOf(before + 40), handle.getAttribute("aria-valuenow"));
        new Actions(browser.driver()).dragAndDropBy(handle, 0, -100).perform();
        assertTrue(browser.find(".yasqe .CodeMirror").getSize().height < before);
    }

    private static WebElement tab(String name) {
        return browser.driver().findElement(By.xpath("//*[@role='tab'][.='" + name + "']"));
    }

    private static WebElement active() {
        return browser.driver().switchTo().activeElement();
    }

    private static void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }
}
