package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The picture of the network in a browser: its sentences beside it, and the picture to take away. */
@InBrowser
class NetworkInBrowserTest {
    private static final String PAGE = "/network?focus=A/RES/98/14&depth=2";

    @RegisterExtension
    static final Browser browser = Browser.standard();

    @TempDir
    Path downloads;

    @Test
    void aClickOnALineShowsItsSentence() {
        browser.open(PAGE);
        WebElement line = browser.find("main svg a.recalls");
        String title = (String) browser.script("return arguments[0].querySelector('title').textContent", line);
        browser.script("arguments[0].scrollIntoView({ block: 'center' })", line);
        clickOnStroke(line);
        browser.awaitTrue(d -> shown());
        String[] words = title.split(" recalls ");
        assertEquals(words[0] + " on " + words[1], browser.texts("#sentence h2").getFirst());
        assertTrue(browser.texts("#sentence h2").getLast().startsWith("recalls"), browser.texts("#sentence h2").toString());
        assertFalse(browser.find("#sentence blockquote mark").getText().isBlank());
        assertEquals(browser.root() + PAGE, browser.driver().getCurrentUrl(), "the picture is left");
    }

    @Test
    void withKeysAlone() {
        browser.open(PAGE);
        WebElement tie = browser.find("table.sortable td:last-child a");
        String address = tie.getAttribute("href");
        browser.script("arguments[0].focus()", tie);
        press(Keys.ENTER);
        browser.awaitTrue(d -> shown() && isInside("#sentence", active()));
        press(Keys.TAB);
        assertTrue(isInside("#sentence", active()), "the links of the panel come next");
        press(Keys.ESCAPE);
        browser.awaitTrue(d -> !shown());
        assertEquals(address, active().getAttribute("href"), "and the focus is where it was");
    }

    @Test
    void theNextLineTakesThePlaceOfTheLast() {
        browser.open(PAGE);
        List<WebElement> ties = browser.driver().findElements(By.cssSelector("table.sortable td:last-child a"));
        Set<String> heads = new HashSet<>();
        for (WebElement tie : List.of(ties.getFirst(), ties.getLast())) {
            browser.script("arguments[0].click()", tie);
            browser.awaitTrue(d -> shown() && heads.add(browser.texts("#sentence h2").getFirst()));
        }
        press(Keys.ESCAPE);
        browser.awaitTrue(d -> !shown());
        assertEquals(ties.getLast(), active());
    }

    @Test
    void wordsOfTheDataAreWords() {
        browser.open(PAGE);
        browser.script(
                """
                window.fetch = async () => new Response('<main><h1>a <img src="x:" onerror="window.ran = 1"></h1>'
                    + '<script>window.ran = 1</script><p onclick="window.ran = 1"><a href="javascript:window.ran=1">b</a></p></main>')""");
        browser.find("table.sortable td:last-child a").click();
        browser.awaitTrue(d -> shown());
        assertEquals(0L,
                browser.script("return document.querySelectorAll('#sentence :is(img, script, [onclick], a[href])').length"));
        assertEquals(null, browser.script("return window.ran"));
    }

    @Test
    void thePictureAsPng() throws Exception {
        browser.open("/network?focus=A/RES/98/14");
        browser.driver().executeCdpCommand("Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", downloads.toAbsolutePath().toString()));
        browser.press("PNG");
        Path file = downloads.resolve("network.png");
        browser.awaitTrue(d -> Files.exists(file));
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(2 * number("return document.querySelector('main svg[viewBox]').viewBox.baseVal.width"), image.getWidth());
        assertEquals(2 * number("return document.querySelector('main svg[viewBox]').viewBox.baseVal.height"), image.getHeight());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.containsAll(List.of(0xFFFFFFFF, 0xFFB3003C)), "white, and the focus: " + colours.size() + " colours");
    }

    private static long number(String script) {
        return ((Number) browser.script(script)).longValue();
    }

    // In the middle of the line, where a pointer would be.
    private static void clickOnStroke(WebElement line) {
        @SuppressWarnings("unchecked")
        List<Number> at = (List<Number>) browser.script("""
                const path = arguments[0].querySelector('path');
                const length = path.getTotalLength();
                for (let part = .1; part < 1; part += .05) {
                    const p = path.getPointAtLength(part * length).matrixTransform(path.getScreenCTM());
                    const at = [Math.round(p.x), Math.round(p.y)];
                    if (document.elementFromPoint(...at)?.closest('a') === arguments[0]) return at;
                }
                return null;""", line);
        new Actions(browser.driver()).moveToLocation(at.get(0).intValue(), at.get(1).intValue()).click().perform();
    }

    private static boolean shown() {
        return (Boolean) browser.script("return document.querySelector('#sentence')?.open === true");
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
}
