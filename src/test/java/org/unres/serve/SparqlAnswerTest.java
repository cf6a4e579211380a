package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What can be done with an answer on the page for queries: sorted, narrowed, drawn, taken away; and where a query is wrong. */
@InBrowser
class SparqlAnswerTest {
    private static final String MIXED = """
            SELECT * { VALUES (?n ?d ?w) { (9 "2001-02-03"^^<http://www.w3.org/2001/XMLSchema#date> "b") (10 UNDEF "a")
              (-1.5 "1999-12-31"^^<http://www.w3.org/2001/XMLSchema#date> "C") (UNDEF "2010-01-01"^^<http://www.w3.org/2001/XMLSchema#date> "a10")
              (2e0 "2001-02-02"^^<http://www.w3.org/2001/XMLSchema#date> "a9") } }""";
    private static final String YEARS =
            """
            SELECT * { VALUES (?organ ?year ?texts) { ("GA" 1999 4) ("SC" 1999 1) ("GA" 2001 8) ("SC" 2002 2) ("GA" 2001 1) } }""";

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "n | 1 | -1.5 2e0 9 10",
        "n | 2 | 10 9 2e0 -1.5",
        "n | 3 | 9 10 -1.5 2e0",
        "d | 1 | 1999-12-31 2001-02-02 2001-02-03 2010-01-01",
        "d | 2 | 2010-01-01 2001-02-03 2001-02-02 1999-12-31",
        "w | 1 | a a9 a10 b C",
    })
    void rowsAreSortedByAColumn(String column, int clicks, String values) {
        browser.run(MIXED);
        for (int i = 0; i < clicks; i++) {
            browser.find(".yasr_results th:nth-child(" + index(column) + ") button").click();
            awaitRows();
        }
        String order = List.of("none", "ascending", "descending").get(clicks % 3);
        assertEquals(order, browser.find(".yasr_results th:nth-child(" + index(column) + ")").getAttribute("aria-sort"));
        List<String> cells = browser.rows().stream().map(row -> row.get(index(column) - 1)).toList();
        assertEquals(values, String.join(" ", cells.stream().filter(cell -> !cell.isEmpty()).toList()));
        assertTrue(clicks == 3 || cells.subList(0, 4).stream().noneMatch(String::isEmpty),
                "what is missing comes last: " + cells);
    }

    @Test
    void allRowsAreSortedNotOnlyThoseShown() {
        browser.run("SELECT ?s (STRLEN(STR(?o)) AS ?long) { ?s ?p ?o } LIMIT 450");
        browser.find(".yasr_results th:nth-child(2) button").click();
        awaitRows();
        assertEquals(200, browser.rows().size());
        List<Integer> shown = browser.rows().stream().map(row -> Integer.valueOf(row.get(1))).toList();
        assertEquals(shown.stream().sorted().toList(), shown);
        browser.press("Show more (200 of 450 rows are shown)");
        browser.press("Show more (400 of 450 rows are shown)");
        awaitRows();
        List<Integer> all = browser.rows().stream().map(row -> Integer.valueOf(row.get(1))).toList();
        assertEquals(450, all.size());
        assertEquals(all.stream().sorted().toList(), all);
    }

    @Test
    void rowsAreNarrowedByTheirWords() {
        browser.run("SELECT * { VALUES ?x { \"Alpha\" \"beta\" <https://w3id.org/unres/id/body/general-assembly> } }");
        for (Map.Entry<String, Integer> typed : Map
                .of("ALPHA", 1, "general assembly", 1, "e", 2, "general-assembly", 1, "nothing", 0).entrySet()) {
            browser.find(".narrow input").clear();
            browser.find(".narrow input").sendKeys(typed.getKey());
            browser.awaitTrue(d -> browser.texts(".narrow [role=status]").getFirst().equals(typed.getValue() + " of 3 rows"));
            awaitRows();
            assertEquals(typed.getValue(), browser.rows().size(), typed.getKey());
        }
    }

    @Test
    void aChartOverTheYears() {
        browser.run(YEARS);
        browser.find(".select_chart").click();
        assertEquals("texts by year", browser.find("figcaption").getText());
        assertEquals(List.of(" GA", " SC"), browser.texts(".legend li"));
        assertEquals(List.of("GA, 1999: 4", "GA, 2001: 9", "SC, 1999: 1", "SC, 2002: 2"),
                browser.texts(".timeline circle title"));
        choose("Height", "number of rows");
        choose("A line for each", "none");
        assertEquals(List.of("1999: 2", "2000: 0", "2001: 2", "2002: 1"), browser.texts(".timeline circle title"));
        choose("Along", "organ");
        choose("Height", "texts");
        assertEquals(List.of("GA", "SC"), browser.texts(".bars th"));
        assertEquals(List.of("13", "3"), browser.texts(".bars .number"));
        browser.run(
                "SELECT * { VALUES (?when ?what) { (\"1999-12-31\"^^<http://www.w3.org/2001/XMLSchema#date> <https://w3id.org/unres/id/body/general-assembly>) "
                        + "(\"1999-01-31\"^^<http://www.w3.org/2001/XMLSchema#date> <https://w3id.org/unres/id/body/general-assembly>) } }");
        assertEquals(List.of("General Assembly, 1999: 2"), browser.texts(".timeline circle title"));
    }

    @ParameterizedTest
    @CsvSource({"csv, csv, 'x,y'", "tsv, tsv, '?x'", "json, json, 'bindings'", "xml, xml, '<sparql'", "text, txt, '| 1 |'"})
    void theAnswerIsSavedInAnyFormat(String format, String ending, String content, @TempDir Path folder) throws Exception {
        browser.type("# two: rows/of <mine>\nSELECT * { VALUES (?x ?y) { (1 2) (3 4) } }");
        Path file = saved(format, folder.resolve("two-rows-of-mine." + ending));
        assertTrue(Files.readString(file).contains(content), Files.readString(file));
        assertTrue(browser.said().endsWith("This answer is whole."), browser.said());
    }

    @ParameterizedTest
    @CsvSource({"turtle, ttl", "nt, nt", "json-ld, jsonld", "trig, trig"})
    void aGraphIsSavedInAnyFormat(String format, String ending, @TempDir Path folder) throws Exception {
        browser.type("# graph\nCONSTRUCT { <https://example.org/s> <https://example.org/p> 1 } {}");
        assertTrue(Files.readString(saved(format, folder.resolve("graph." + ending))).contains("https://example.org/s"));
    }

    @Test
    void aFormatThatDoesNotFitIsRefusedWithWords() {
        browser.type("ASK {}");
        new Select(browser.find("#format")).selectByValue("turtle");
        browser.press("Get it");
        browser.awaitTrue(d -> browser.said().contains("cannot be had in this format"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SELECT *~WHERE { ?s } | 2 | 12 | }",
        "SELECT * WHERE { ?s xyz:p ?o } | 1 | 21 | x",
        "SELECT *~{ ?s ?p | 2 | 7 | p",
    })
    void whereTheQueryIsWrongIsMarked(String query, int line, int column, String marked) {
        browser.run(query.replace('~', '\n'));
        assertTrue(browser.find(".errorMessage").getText().contains("Line " + line + ", column " + column),
                browser.find(".errorMessage").getText());
        assertEquals(List.of(marked), browser.texts(".CodeMirror .wrong"));
        browser.press("Go to line " + line + ", column " + column);
        assertEquals(List.of((long) line - 1, Math.min(column - 1L, query.replaceFirst(".*~", "").length())), browser.script(
                "const at = document.querySelector('.yasqe .CodeMirror').CodeMirror.getCursor(); return [at.line, at.ch]"));
        browser.driver().switchTo().activeElement().sendKeys(Keys.SPACE);
        assertEquals(List.of(), browser.texts(".CodeMirror .wrong"));
        browser.run("ASK {}");
        assertFalse(browser.driver().findElement(By.xpath("//button[starts-with(., 'Go to line')]")).isDisplayed());
    }

    private static Path saved(String format, Path file) {
        browser.driver().executeCdpCommand("Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", file.getParent().toString()));
        new Select(browser.find("#format")).selectByValue(format);
        browser.press("Get it");
        browser.awaitTrue(d -> browser.said().startsWith("Saved as " + file.getFileName() + ".") && Files.exists(file));
        return file;
    }

    private static void choose(String label, String option) {
        new Select(browser.driver().findElement(By.xpath("//label[starts-with(., '" + label + " ')]/select")))
                .selectByVisibleText(option);
    }

    private static void awaitRows() {
        browser.awaitTrue(d -> d.findElements(By.cssSelector("[aria-busy]")).isEmpty());
    }

    private static int index(String column) {
        return List.of("n", "d", "w").indexOf(column) + 1;
    }
}
