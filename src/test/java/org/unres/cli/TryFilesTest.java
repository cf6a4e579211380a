package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.TestServer;
import org.unres.vocabulary.Bundled;

/** The downloads of {@code /try} are what the command line writes for the same file. */
class TryFilesTest {
    private static final byte[] SAMPLE = Bundled.text("org/unres/sample/E_RES_2023_26.txt").getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final TestServer server = TestServer.sample();

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"cite, citations", "acts, acts"})
    void theTablesAreThoseOfTheVerbs(String verb, String button) throws Exception {
        HttpResponse<String> response = server.form().file("a.txt", SAMPLE, button);
        assertEquals("attachment; filename=\"E_RES_2023_26-" + button + ".csv\"",
                response.headers().firstValue("Content-Disposition").orElse(""));
        String file = file().toString();
        List<List<String>> printed = Run.of(verb, file, "--format", "tsv").out().lines()
                .map(l -> Arrays.asList(l.replace(file, "a.txt").split("\t", -1))).toList();
        assertTrue(printed.size() > 40, printed.size() + " rows");
        assertEquals(printed, rows(response.body()));
    }

    @ParameterizedTest
    @CsvSource({"trig, TRIG, true", "jsonld, JSONLD, true", "ttl, TURTLE, false"})
    void theGraphIsThatOfConvert(String button, String language, boolean hasGraphs) throws Exception {
        Lang lang = switch (language) {
            case "TRIG" -> Lang.TRIG;
            case "JSONLD" -> Lang.JSONLD;
            default -> Lang.TURTLE;
        };
        DatasetGraph given = parsed(server.form().file("a.txt", SAMPLE, button).body(), lang);
        DatasetGraph converted = parsed(Run.of("convert", file().toString()).out(), Lang.NQUADS);
        assertTrue(converted.stream().count() > 500);
        assertTrue(IsoMatcher.isomorphic(hasGraphs ? converted : merged(converted), given));
    }

    @Test
    void theNetworkIsThatOfTheVerb() throws Exception {
        Document given = Jsoup.parse(server.form().file("a.txt", SAMPLE, "graphml").body(), Parser.xmlParser());
        Document printed = Jsoup.parse(Run.of("network", file().toString()).out(), Parser.xmlParser());
        TreeSet<String> nodes = new TreeSet<>(given.select("node").eachAttr("id"));
        assertTrue(nodes.size() > 30, nodes.toString());
        assertTrue(nodes.containsAll(List.of("E/RES/2023/26", "A/RES/74/175")), nodes.toString());
        assertEquals(edges(printed).stream().filter(e -> !e.contains("treaty/")).toList(),
                edges(given).stream().filter(e -> !e.contains("treaty/") && !e.contains("unts/")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"citations", "acts", "graphml", "ttl", "jsonld", "trig"})
    void thePageContainsTheDocumentForTheNextDownload(String button) throws Exception {
        Document page = Jsoup.parse(server.form().file("a.txt", SAMPLE, "page").body());
        assertEquals(1, page.select("form.take button[value=" + button + "]").size());
        HttpResponse<String> again =
                server.form().given(page.select("[name=given]").val(), page.select("[name=name]").val(), button);
        assertEquals(200, again.statusCode());
        if (!List.of("ttl", "jsonld", "trig").contains(button)) {
            assertEquals(server.form().file("a.txt", SAMPLE, button).body(), again.body());
        }
    }

    @Test
    void noCellIsAFormula() throws Exception {
        List<List<String>> rows = rows(server.form().file("=HYPERLINK(1).txt", SAMPLE, "citations").body());
        assertEquals("'=HYPERLINK(1).txt", rows.get(1).getFirst());
    }

    // The largest document that is accepted; Base64 makes it a third longer in the page.
    @Test
    void theLargestDocument() throws Exception {
        byte[] large = Arrays.copyOf(SAMPLE, 5 << 20);
        for (int i = SAMPLE.length; i < large.length; i++) {
            large[i] = (byte) (i % 100 == 0 ? '\n' : ' ');
        }
        Document page = Jsoup.parse(server.form().file("large.txt", large, "page").body());
        HttpResponse<String> again = server.form().given(page.select("[name=given]").val(), "large.txt", "citations");
        assertEquals(200, again.statusCode(), again.body());
        assertEquals(rows(server.form().file("large.txt", SAMPLE, "citations").body()), rows(again.body()));
    }

    private Path file() throws IOException {
        Path file = dir.resolve("a.txt");
        return Files.exists(file) ? file : Files.write(file, SAMPLE);
    }

    private static List<List<String>> rows(String csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            for (CSVRecord row : parser) {
                rows.add(List.of(row.values()));
            }
        }
        return rows;
    }

    private static DatasetGraph parsed(String text, Lang lang) {
        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).lang(lang).parse(parsed);
        return parsed;
    }

    private static DatasetGraph merged(DatasetGraph quads) {
        DatasetGraph merged = DatasetGraphFactory.create();
        quads.stream().forEach(q -> merged.getDefaultGraph().add(q.asTriple()));
        return merged;
    }

    private static List<String> edges(Document graphMl) {
        return graphMl.select("edge").stream()
                .map(e -> e.attr("source") + " " + e.attr("target") + " " + e.select("[key=relation]").text())
                .sorted()
                .toList();
    }
}
