package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What somebody does who meets unres for the first time. */
@InBrowser
@Tag("slow")
class FirstFiveMinutesTest {
    @RegisterExtension
    static final Browser browser = Browser.standard();

    @Test
    void fromTheBoxToAQueryThatAColleagueRepeats() throws Exception {
        browser.open("/");
        assertFalse(browser.texts(".chips a").isEmpty());
        browser.find("#big").sendKeys("2023/26", Keys.ENTER);
        browser.awaitPage("/page/E/RES/2023/26");
        theTextSaysWhatItCites();
        theDataAreThere();
        theLineageLeadsToTheSentence();
        theCitedSaysWhatCitesIt();
        itsPanelIsAQueryToChange();
        theQueryIsRunChangedAndShared();
    }

    private static void theTextSaysWhatItCites() {
        assertTrue(browser.texts("article .part").size() > 50);
        List<WebElement> cited = browser.driver().findElements(By.cssSelector("article a.cite"));
        assertTrue(cited.size() > 20, cited.size() + " citations");
        for (WebElement citation : cited) {
            assertFalse(citation.getAttribute("title").isBlank(), citation.getText());
            assertTrue(citation.getCssValue("text-decoration-line").contains("underline"), citation.getText());
        }
        assertTrue(
                browser.texts(".summary").getFirst().matches("Cites [1-9][0-9]* · cited by [0-9]+ (· renewed by .+ )?· Lineage"),
                browser.texts(".summary").toString());
    }

    private static void theDataAreThere() throws Exception {
        List<WebElement> formats = browser.driver().findElements(By.cssSelector("aside a[href^='/data/']"));
        assertTrue(formats.size() >= 4);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (WebElement format : formats) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(format.getAttribute("href"))).build();
                assertEquals(200, client.send(request, BodyHandlers.ofString()).statusCode(), format.getText());
            }
        }
    }

    private static void theLineageLeadsToTheSentence() {
        browser.find(".summary a[href^='/network']").click();
        browser.find("h2#table");
        assertFalse(browser.driver().findElements(By.cssSelector("main svg a")).isEmpty());
        WebElement tie = browser.find("table.sortable td:last-child a");
        assertTrue(browser.texts("table.sortable tbody tr").size() > 10);
        tie.click();
        assertFalse(browser.find("blockquote mark").getText().isBlank());
    }

    private static void theCitedSaysWhatCitesIt() {
        browser.open("/page/E/RES/2023/26");
        browser.find("article a.cite[href='/page/A/RES/74/175']").click();
        browser.awaitPage("/page/A/RES/74/175");
        List<String> citing = browser.texts("#cited-by .citing li");
        assertEquals(1, citing.size());
        assertTrue(citing.getFirst().startsWith("E/RES/2023/26") && citing.getFirst().contains("74/175"), citing.getFirst());
    }

    private static void itsPanelIsAQueryToChange() {
        browser.find("#cited-by .sparql a").click();
        browser.find(".actions .share[href]");
        browser.awaitAnswer();
        assertEquals("What cites A/RES/74/175", browser.texts("[role=tab]").getFirst());
        assertTrue(browser.texts("td a").contains("E/RES/2023/26"), browser.rows().toString());
        browser.run(browser.typed().replace("<https://w3id.org/unres/id/A/RES/74/175>", "?cited"));
        browser.find(".select_chart").click();
        assertTrue(browser.texts(".timeline circle title").stream().anyMatch(dot -> dot.matches("(.*, )?2023: [1-9][0-9]*")),
                browser.texts(".timeline circle title").toString());
    }

    @Test
    void fromTheCatalogueToTheEditor() {
        browser.open("/queries");
        browser.find("main a[href^='/queries/who-must-report']").click();
        browser.find("#p-symbol");
        browser.press("Run");
        browser.await(ExpectedConditions.urlContains("?symbol="));
        browser.find("a[href^='/sparql?query=']").click();
        browser.find(".said");
        browser.awaitAnswer();
        assertEquals(1, browser.rows().size());
        assertTrue(browser.rows().getFirst().getFirst().startsWith("E/RES/2023/26/draft/op/36"), browser.rows().toString());
    }

    @Test
    void aDocumentOfOnesOwnIsRead() {
        browser.open("/try");
        browser.find("#file").sendKeys(TestServer.SAMPLE.toAbsolutePath().toString());
        browser.press("Read it");
        assertTrue(browser.find("main article a.cite").isDisplayed());
        assertTrue(browser.texts("main article a.cite").size() > 20);
    }

    private static void theQueryIsRunChangedAndShared() {
        browser.script("localStorage.clear()");
        browser.find("nav a[href='/sparql']").click();
        browser.find(".actions .share[href]");
        browser.press("Run");
        browser.awaitAnswer();
        assertEquals(20, browser.rows().size());
        assertTrue(browser.texts("td a[href^='/page/']").contains("A/RES/74/175"), browser.rows().toString());
        assertEquals("This answer is whole.", browser.said());

        browser.run(browser.typed().replace("LIMIT 20", "LIMIT 7"));
        List<List<String>> rows = browser.rows();
        assertEquals(7, rows.size());
        String link = browser.find(".share").getAttribute("href");
        assertEquals(link, browser.driver().getCurrentUrl());

        browser.driver().switchTo().newWindow(WindowType.WINDOW);
        browser.driver().get(link);
        browser.find(".said");
        browser.awaitAnswer();
        assertEquals(rows, browser.rows());
    }
}
