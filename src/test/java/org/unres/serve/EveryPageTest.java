package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What holds of every page: no error in the console, nothing asked of another host, no serious fault for those who do not see it. */
@InBrowser
@Tag("slow")
class EveryPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @RegisterExtension
    static final Browser browser = Browser.standard();

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/search?q=light", "/search?q=zzzqqq", "/page/E/RES/2023/26", "/page/A/RES/98/14", "/page/A/RES/98/14/op/1",
        "/page/A/RES/98/14/pp/1/cite/1", "/page/A/RES/74/175", "/page/body/general-assembly", "/page/treaty/27531",
        "/page/voc/illocution/requests", "/def", "/dataset", "/queries", "/queries/who-must-report?symbol=E/RES/2023/26",
        "/network",
        "/network?focus=A/RES/98/14", "/network?path=main", "/network?community=1",
        "/network?list=A/RES/98/14,A/RES/97/12,nothing",
        "/network?focus=A/RES/98/14&to=A/RES/96/10&mark=A/RES/97/12,nothing&ties=all", "/try"
    })
    void aPage(String path) {
        forget();
        browser.open(path);
        browser.find("main h1");
        assertFaultless(List.of());
    }

    @Test
    void anErrorPage() {
        forget();
        browser.open("/page/A/RES/1/99999");
        assertEquals("Not found", browser.find("main h1").getText());
        assertFaultless(List.of("the server responded with a status of 404"));
    }

    @Test
    void thePageForQueriesWithEachOfItsViews() {
        forget();
        browser.openSparql("/sparql");
        assertFaultless(List.of());
        browser.run("SELECT * { ?s ?p ?o } LIMIT 300");
        assertFaultless(List.of());
        browser.find(".yasr_results th button").click();
        browser.find(".yasr_results [aria-sort=ascending]");
        browser.press("New");
        browser.run("SELECT * { VALUES (?organ ?year ?n) { ('GA' 1999 4) ('SC' 2001 8) } }");
        browser.driver().findElement(By.cssSelector(".select_chart")).click();
        browser.find(".yasr_results .timeline");
        assertFaultless(List.of());
        browser.driver().findElement(By.cssSelector(".select_response")).click();
        browser.find(".yasr_results .CodeMirror");
        assertFaultless(List.of());
        browser.run("ASK {}");
        assertFaultless(List.of());
        browser.run("SELECT nothing");
        assertFaultless(List.of("the server responded with a status of 400"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/E/RES/2023/26", "/sparql", "/page/A/RES/1/99999"})
    void markupThatGotInCouldDoNothing(String path) {
        browser.open(path);
        browser.script("""
                document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.ran = 1">');
                const script = document.createElement('script');
                script.textContent = 'window.ran = 1';
                document.body.append(script);""");
        assertNull(browser.script("return window.ran"));
        assertEquals("connect-src", browser.driver().executeAsyncScript("""
                const done = arguments[0];
                document.addEventListener('securitypolicyviolation', e => e.effectiveDirective === 'connect-src' && done('connect-src'));
                fetch('http://127.0.0.2:9/').then(() => done('sent'), () => {});"""));
        forget();
    }

    private static void assertFaultless(List<String> expected) {
        assertEquals(List.of(), inAxe());
        assertEquals(List.of(), elsewhere());
        assertEquals(List.of(), logged(LogType.BROWSER).stream().map(LogEntry::getMessage)
                .filter(m -> expected.stream().noneMatch(m::contains)).toList());
    }

    private static void forget() {
        logged(LogType.BROWSER);
        logged(LogType.PERFORMANCE);
    }

    private static List<LogEntry> logged(String kind) {
        return browser.driver().manage().logs().get(kind).getAll();
    }

    private static List<String> inAxe() {
        return new AxeBuilder().analyze(browser.driver()).getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> rule.getId() + " on " + rule.getNodes().stream().map(n -> n.getHtml()).toList())
                .toList();
    }

    private static List<String> elsewhere() {
        return logged(LogType.PERFORMANCE).stream()
                .map(entry -> parsed(entry.getMessage()).at("/message"))
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url").asText())
                .filter(url -> !url.startsWith(browser.root() + "/") && !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
