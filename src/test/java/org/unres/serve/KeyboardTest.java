package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages without a mouse: all is reached, nothing holds the focus, and it is seen where it is. */
@InBrowser
class KeyboardTest {
    private static final int FAR = 200;

    @RegisterExtension
    static final Browser browser = Browser.standard();

    @Test
    void fromTheStartPageToACitedResolution() {
        browser.open("/");
        press(Keys.TAB);
        assertEquals("To the content", active().getText());
        assertSeen(active());
        press(Keys.ENTER);
        press(Keys.TAB);
        assertTrue(isInside("main", active()), "after the link to the content: " + active().getAttribute("outerHTML"));
        assertEquals("big", active().getAttribute("id"));
        press("2023/26");
        press(Keys.ENTER);
        browser.awaitPage("/page/E/RES/2023/26");
        tabTo(e -> e.getAttribute("class").startsWith("cite") && e.getAttribute("href").endsWith("/page/A/RES/74/175"));
        press(Keys.ENTER);
        browser.awaitPage("/page/A/RES/74/175");
    }

    @Test
    void intoTheEditorAndOutOfItAgain() {
        browser.open("/");
        tabTo(e -> "SPARQL".equals(e.getText()));
        press(Keys.ENTER);
        browser.awaitPage("/sparql");
        browser.find(".actions .share[href]");
        tabTo(e -> isInside(".yasqe", e));
        press("# mine\n");
        assertTrue(browser.typed().startsWith("# mine\n"), browser.typed());
        press(Keys.TAB);
        assertEquals("separator", active().getAttribute("role"));
        press(Keys.TAB);
        assertEquals("Run", active().getText());
        pressWith(Keys.SHIFT, Keys.TAB);
        pressWith(Keys.SHIFT, Keys.TAB);
        assertTrue(isInside(".yasqe", active()));
        pressWith(Keys.SHIFT, Keys.TAB);
        assertEquals("load", active().getAttribute("id"));
        press(Keys.TAB);
        pressWith(Keys.CONTROL, Keys.ENTER);
        browser.awaitAnswer();
        assertEquals(20, browser.rows().size());
        tabTo(e -> isInside(".yasr_results td", e));
        assertTrue(active().getAttribute("href").startsWith(browser.root() + "/page/"));
    }

    @Test
    void aSecondQueryItsRowsSortedAndItsPicture() {
        browser.openSparql("/sparql");
        tabTo(e -> "New".equals(e.getText()));
        press(Keys.ENTER);
        tabTo(e -> isInside(".yasqe", e));
        press("SELECT * { VALUES (?year ?n) { (1999 2) (2001 1");
        browser.type("SELECT * { VALUES (?year ?n) { (1999 2) (2001 1) } }");
        pressWith(Keys.CONTROL, Keys.ENTER);
        browser.awaitAnswer();
        tabTo(e -> "n".equals(e.getText()) && e.getAttribute("class").equals("sort"));
        press(Keys.ENTER);
        browser.awaitTrue(d -> browser.rows().equals(List.of(List.of("2001", "1"), List.of("1999", "2"))));
        assertEquals("n", active().getText());
        browser.openSparql("/sparql");
        tabTo(e -> "tab".equals(e.getAttribute("role")));
        pressWith(Keys.CONTROL, Keys.ENTER);
        tabTo(e -> isInside(".yasqe", e));
        pressWith(Keys.CONTROL, Keys.ENTER);
        browser.awaitAnswer();
        tabTo(e -> "Chart".equals(e.getText()));
        press(Keys.ENTER);
        browser.find(".timeline svg");
        tabTo(e -> e.getTagName().equals("select") && isInside(".yasr_results", e));
    }

    private static void tabTo(Predicate<WebElement> wanted) {
        for (int i = 0; i < FAR; i++) {
            press(Keys.TAB);
            assertSeen(active());
            if (wanted.test(active())) {
                return;
            }
        }
        throw new AssertionError("not reached within " + FAR + " steps");
    }

    // The editor draws its outline around itself, not around the field that takes its keys.
    private static void assertSeen(WebElement element) {
        assertEquals(true, browser.script("""
                const marked = arguments[0].closest('.CodeMirror-focused') ?? arguments[0];
                const style = getComputedStyle(marked), box = marked.getBoundingClientRect();
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                    && box.width > 1 && box.left >= 0 && box.bottom > 0 && box.top < innerHeight""", element),
                "focus is not seen on " + element.getAttribute("outerHTML"));
    }

    private static boolean isInside(String css, WebElement element) {
        return (Boolean) browser.script("return arguments[0].closest(arguments[1]) !== null", element, css);
    }

    private static WebElement active() {
        return browser.driver().switchTo().activeElement();
    }

    private static void press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static void pressWith(Keys held, Keys key) {
        new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
    }
}
