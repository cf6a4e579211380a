package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.unres.vocabulary.Bundled;

/** {@code /try} in a browser: a file chosen, dropped or pasted, the report, and what is taken away from it. */
@InBrowser
@Tag("slow")
class TryInBrowserTest {
    private static final String SAMPLE = Bundled.text("org/unres/sample/E_RES_2023_26.txt");
    private static final String HOSTILE = "<img src=x onerror='window.ran=1'>";

    @RegisterExtension
    static final Browser browser = Browser.standard();

    @BeforeEach
    void open() {
        browser.open("/try");
        browser.awaitTrue(d -> d.findElements(By.cssSelector(".hint[hidden]")).isEmpty());
        browser.driver().manage().logs().get(LogType.BROWSER);
    }

    @Test
    void aFileThatIsChosenGetsAReport() {
        browser.find("#file").sendKeys(TestServer.SAMPLE.toAbsolutePath().toString());
        assertEquals("E_RES_2023_26.txt, 31 KB", said());
        browser.press("Read it");
        browser.find("#citations");
        List<String> rows = browser.texts("#citations + table tbody tr");
        assertTrue(rows.size() > 50, rows.size() + " citations");
        assertFaultless();
        String csv = (String) browser.driver().executeAsyncScript("""
                const done = arguments[0], form = document.querySelector('form.take');
                const body = new FormData(form, form.querySelector('[value=citations]'));
                fetch(form.action, { method: 'POST', body }).then(answer => answer.text()).then(done)""");
        assertTrue(csv.startsWith("source,document,part,kind,target,label,relation,start,end,quote,rule,confidence"), csv);
        assertEquals(rows.size() + 1, csv.lines().count());
        theTextAndTheReportLeadToEachOther();
    }

    private static void theTextAndTheReportLeadToEachOther() {
        WebElement words = browser.find("#draft-pp-8 a.cite");
        words.click();
        WebElement row = browser.find("tr:target");
        assertEquals(words.getAttribute("href"), browser.driver().getCurrentUrl());
        row.findElement(By.cssSelector("summary")).click();
        assertTrue(row.findElement(By.cssSelector("details li")).isDisplayed());
        row.findElement(By.cssSelector("td:first-child a")).click();
        assertEquals("draft-pp-8", browser.find(".part:target").getAttribute("id"));
    }

    @Test
    void aFileThatIsDroppedOrPastedIsTheFormsFile() {
        give("drop", "dropped.txt", SAMPLE, 1);
        assertEquals("dropped.txt, 31 KB", said());
        assertEquals("dropped.txt", browser.script("return document.querySelector('#file').files[0].name"));
        give("paste", "pasted.txt", SAMPLE, 2);
        assertEquals("pasted.txt, 31 KB One file is read at a time: this is the first.", said());
        browser.press("Read it");
        browser.find("#citations");
        assertTrue(browser.texts("main .kind").getFirst().endsWith("pasted.txt"), browser.texts("main .kind").toString());
    }

    @Test
    void moreThanFiveMegabytesAreRefusedBeforeTheyAreSent() {
        give("drop", "large.pdf", "x".repeat(6 << 20), 1);
        assertTrue(said().startsWith("large.pdf has 6.0 MB; at most 5.0 MB are read here."), said());
        browser.press("Read it");
        assertEquals(false, browser.script("return document.querySelector('form.try').checkValidity()"));
        assertFalse(browser.find("form.try progress").isDisplayed());
    }

    @Test
    void whileItIsReadThePageSaysSo() {
        give("drop", "slow.txt", SAMPLE, 1);
        browser.script("document.querySelector('form.try').addEventListener('submit', event => event.preventDefault())");
        browser.press("Read it");
        browser.awaitTrue(d -> said().equals("reading slow.txt …"));
        assertTrue(browser.find("form.try progress").isDisplayed());
        assertFalse(browser.find("form.try button").isEnabled());
        assertFaultless();
        browser.script("dispatchEvent(new Event('pageshow'))");
        assertTrue(browser.find("form.try button").isEnabled());
    }

    @Test
    void withTheKeyboardAlone() {
        WebElement file = browser.find("#file");
        browser.script("arguments[0].focus()", file);
        press(Keys.TAB);
        assertEquals("text", active().getAttribute("id"));
        browser.script("arguments[0].value = arguments[1]", active(), SAMPLE);
        press(Keys.TAB);
        assertEquals("Read it", active().getText());
        press(Keys.ENTER);
        browser.find("#citations");
        browser.script("document.querySelector('form.take button').focus()");
        for (int i = 0; i < 6; i++) {
            assertEquals("as", active().getAttribute("name"));
            press(Keys.TAB);
        }
        assertTrue(active().getTagName().equals("a"), active().getAttribute("outerHTML"));
    }

    @Test
    void nothingOfItRuns() {
        String text = SAMPLE.replaceFirst("2023/26\\. ", "2023/26. " + HOSTILE + " ")
                .replace("Resolution [60/288](#).", "Resolution [60/288](#). " + HOSTILE)
                .replace("that terrorism in all its forms", HOSTILE + "<script>window.ran=1</script> that terrorism");
        give("drop", HOSTILE + ".txt", text, 1);
        assertTrue(said().startsWith(HOSTILE), said());
        browser.press("Read it");
        browser.find("#citations");
        assertTrue(browser.texts("main .kind").getFirst().contains(HOSTILE), browser.texts("main .kind").toString());
        assertTrue(browser.texts(".subtitle").getFirst().startsWith(HOSTILE), browser.texts(".subtitle").toString());
        assertTrue(browser.texts(".part.Footnote").stream().anyMatch(note -> note.contains(HOSTILE)));
        assertNull(browser.script("return window.ran"));
        assertEquals(List.of(), browser.texts("img"));
        assertFaultless();
    }

    private static void give(String event, String name, String text, int copies) {
        browser.script("""
                const [event, name, text, copies] = arguments, given = new DataTransfer();
                for (let i = 0; i < copies; i++) given.items.add(new File([text], name));
                document.body.dispatchEvent(event === 'drop'
                    ? new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true })
                    : new ClipboardEvent('paste', { clipboardData: given, bubbles: true, cancelable: true }));""", event, name,
                text, copies);
    }

    private static String said() {
        return browser.find("form.try output").getText();
    }

    private static WebElement active() {
        return browser.driver().switchTo().activeElement();
    }

    private static void press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static void assertFaultless() {
        assertEquals(List.of(), new AxeBuilder().analyze(browser.driver()).getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + " on " + rule.getNodes().stream().map(n -> n.getHtml()).toList()).toList());
        assertEquals(List.of(),
                browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList());
    }
}
