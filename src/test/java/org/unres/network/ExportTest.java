package org.unres.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.unres.model.Relation;
import org.unres.network.export.Column;
import org.unres.network.export.Columns;
import org.unres.network.export.MeasuredNetwork;
import org.unres.network.export.NetworkFormat;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.CitationNetworkTest;
import org.unres.network.graph.Work;
import org.unres.network.graph.WorkKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Each export read again by a parser that knows nothing of how it was written, and compared with the columns node by node and
 * edge by edge: those of the small store, and of works with names that strangers would choose.
 */
class ExportTest {
    private static final List<MeasuredNetwork> NETWORKS = List.of(
            MeasuredNetwork.of(CitationNetwork.read(CitationNetworkTest.dataset())), MeasuredNetwork.of(strange()));

    private static CitationNetwork strange() {
        List<String> labels =
                List.of("=HYPERLINK(\"http://example.org\")", "+1", "-1", "@SUM(A1)", "a\u0000b\u001B\uD800c\uFFFE\n",
                        "<script>alert('x')</script> & ]]> \"quoted\"", "Сопроводительная \uD835\uDD18, 安全", "");
        List<Work> works = IntStream.range(0, labels.size())
                .mapToObj(i -> new Work("x/" + i + (i == 0 ? "&y" : ""), WorkKind.DOCUMENT, labels.get(i), labels.get(i), "",
                        Optional.empty(), OptionalInt.empty(), labels.get(i), false))
                .toList();
        return new CitationNetwork(works, List.of(new CitationEdge(0, 1, Relation.CITES, 3),
                new CitationEdge(0, 1, Relation.ENDORSES, 1), new CitationEdge(5, 4, Relation.BASED_ON, 1)));
    }

    @Test
    void graphMl() throws Exception {
        for (MeasuredNetwork measured : NETWORKS) {
            Document xml = xml(measured, NetworkFormat.GRAPHML);
            List<Map<String, String>> nodes = elements(xml, "node").stream().map(e -> values(e, "data", "key", null)).toList();
            assertEquals(works(measured, true), nodes);
            List<Element> edges = elements(xml, "edge");
            assertEquals(edges(measured), edges.stream().map(e -> values(e, "data", "key", null)).toList());
            assertEquals(ends(measured), edges.stream().map(ExportTest::ends).toList());
            assertEquals(ids(measured), elements(xml, "node").stream().map(e -> e.getAttribute("id")).toList());
            assertEquals(1 + measuredColumns(measured),
                    elements(xml, "key").stream().map(e -> e.getAttribute("id")).distinct().count());
        }
    }

    @Test
    void gexf() throws Exception {
        for (MeasuredNetwork measured : NETWORKS) {
            Document xml = xml(measured, NetworkFormat.GEXF);
            List<Map<String, String>> nodes = elements(xml, "node").stream()
                    .map(e -> {
                        Map<String, String> values = values(e, "attvalue", "for", "value");
                        values.put("label", e.getAttribute("label"));
                        return values;
                    })
                    .toList();
            List<Map<String, String>> expected = works(measured, true);
            expected.forEach(w -> w.putIfAbsent("label", ""));
            assertEquals(expected, nodes);
            List<Element> edges = elements(xml, "edge");
            assertEquals(edges(measured), edges.stream().map(e -> values(e, "attvalue", "for", "value")).toList());
            assertEquals(ends(measured), edges.stream().map(ExportTest::ends).toList());
            edges.forEach(e -> assertEquals(values(e, "attvalue", "for", "value").get("count"), e.getAttribute("weight")));
            assertEquals(measuredColumns(measured), elements(xml, "attribute").size());
        }
    }

    @Test
    void json() throws Exception {
        for (MeasuredNetwork measured : NETWORKS) {
            JsonNode root = new ObjectMapper().readTree(bytes(measured, NetworkFormat.JSON));
            List<Map<String, String>> expected = works(measured, true);
            List<Map<String, String>> nodes = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (JsonNode node : root.get("nodes")) {
                Map<String, String> values = values(node);
                ids.add(values.remove("id"));
                if (values.get("label").isEmpty()) {
                    values.remove("label");
                }
                nodes.add(values);
            }
            assertEquals(expected, nodes);
            assertEquals(ids(measured), ids);
            List<String> ends = new ArrayList<>();
            root.get("links").forEach(l -> ends.add(l.get("source").asText() + " " + l.get("target").asText()));
            assertEquals(ends(measured), ends);
            assertTrue(root.get("directed").isBoolean() && root.get("nodes").get(0).get("pageRank").isDouble()
                    && root.get("nodes").get(0).get("read").isBoolean() && root.get("nodes").get(0).get("citedBy").isInt());
        }
    }

    @Test
    void csv() throws Exception {
        for (MeasuredNetwork measured : NETWORKS) {
            List<Map<String, String>> nodes = new ArrayList<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            measured.writeWorks(out);
            for (CSVRecord row : rows(out.toByteArray())) {
                nodes.add(withoutEmpty(row.toMap()));
            }
            List<Map<String, String>> expected = works(measured, false);
            for (int i = 0; i < expected.size(); i++) {
                expected.get(i).put("Id", measured.network().works().get(i).id());
                expected.get(i).put("Label", measured.network().works().get(i).label());
                expected.get(i).replaceAll((name, value) -> isFormula(name, value) ? "'" + value : value);
            }
            assertEquals(expected.stream().map(ExportTest::withoutEmpty).toList(), nodes);
            List<CSVRecord> edges = rows(bytes(measured, NetworkFormat.CSV));
            assertEquals(ends(measured), edges.stream().map(r -> r.get("Source") + " " + r.get("Target")).toList());
            assertEquals(measured.network().edges().stream().map(e -> e.relation().term() + " " + e.count()).toList(),
                    edges.stream().map(r -> r.get("relation") + " " + r.get("Weight")).toList());
        }
    }

    private static boolean isFormula(String column, String value) {
        return List.of("Label", "title", "organ").contains(column) && value.matches("[=+@-].*");
    }

    /** The manual's form: vertices from 1 with a quoted label, then arcs with their weights and labels. */
    @Test
    void pajek() throws Exception {
        for (MeasuredNetwork measured : NETWORKS) {
            List<String> lines = new String(bytes(measured, NetworkFormat.PAJEK), StandardCharsets.UTF_8).lines().toList();
            int works = measured.network().works().size();
            assertEquals("*Vertices " + works, lines.get(0));
            for (int i = 0; i < works; i++) {
                String label = measured.network().works().get(i).label().replace('"', '\'');
                assertEquals((i + 1) + " \"" + label + "\"", lines.get(i + 1));
            }
            assertEquals("*Arcs", lines.get(works + 1));
            List<CitationEdge> arcs = lines.subList(works + 2, lines.size()).stream().map(ExportTest::arc).toList();
            assertEquals(measured.network().edges(), arcs);
        }
    }

    private static CitationEdge arc(String line) {
        String[] cells = line.split(" ");
        assertEquals("l", cells[3]);
        return new CitationEdge(Integer.parseInt(cells[0]) - 1, Integer.parseInt(cells[1]) - 1,
                Relation.of(cells[4].replace("\"", "")).orElseThrow(), Integer.parseInt(cells[2]));
    }

    private static List<Map<String, String>> works(MeasuredNetwork measured, boolean label) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < measured.network().works().size(); i++) {
            Map<String, String> row = row(Columns.works(measured), i);
            if (label) {
                row.put("label", measured.network().works().get(i).label());
            }
            rows.add(withoutEmpty(row));
        }
        return rows;
    }

    private static List<Map<String, String>> edges(MeasuredNetwork measured) {
        return IntStream.range(0, measured.network().edges().size())
                .mapToObj(i -> row(Columns.edges(measured), i))
                .toList();
    }

    private static Map<String, String> row(List<Column<Integer>> columns, int row) {
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach(c -> values.put(c.name(), c.of(row)));
        return values;
    }

    private static Map<String, String> withoutEmpty(Map<String, String> row) {
        Map<String, String> kept = new LinkedHashMap<>(row);
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    private static int measuredColumns(MeasuredNetwork measured) {
        return Columns.works(measured).size() + Columns.edges(measured).size();
    }

    private static List<String> ids(MeasuredNetwork measured) {
        return measured.network().works().stream().map(Work::id).toList();
    }

    private static List<String> ends(MeasuredNetwork measured) {
        List<String> ids = ids(measured);
        return measured.network().edges().stream().map(e -> ids.get(e.citing()) + " " + ids.get(e.cited())).toList();
    }

    private static String ends(Element edge) {
        return edge.getAttribute("source") + " " + edge.getAttribute("target");
    }

    private static byte[] bytes(MeasuredNetwork measured, NetworkFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        measured.write(format, out);
        return out.toByteArray();
    }

    private static Document xml(MeasuredNetwork measured, NetworkFormat format) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(measured, format)));
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList found = xml.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /** @param value the attribute that holds the value, or null for the content */
    private static Map<String, String> values(Element of, String name, String key, String value) {
        Map<String, String> values = new LinkedHashMap<>();
        NodeList found = of.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            values.put(element.getAttribute(key), value == null ? element.getTextContent() : element.getAttribute(value));
        }
        return values;
    }

    private static Map<String, String> values(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(f -> values.put(f.getKey(), f.getValue().asText()));
        return values;
    }

    private static List<CSVRecord> rows(byte[] csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = format.parse(new java.io.StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }
}
