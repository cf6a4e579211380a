package org.unres.serve.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.model.Relation;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.EdgesByWork;
import org.unres.serve.network.LineageChart.Dot;

/** Pictures of works that are made up: A/RES/61/1 is cited by as many as are asked for, of few days and with long names. */
class LineageChartTest {
    private static final String LONG =
            "Convention against Everything that Could Possibly Be Written in a Name, Including its Protocols and Annexes";

    @ParameterizedTest
    @ValueSource(ints = {3, 40, 59, 100, 149})
    void namesAndDotsStandApartAndInside(int citing) {
        LineageChart chart = picture(citing).chart();
        List<Rectangle2D> taken = new ArrayList<>();
        for (Dot dot : chart.dots()) {
            taken.add(new Rectangle2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()));
            assertTrue(dot.x() > 0 && dot.x() < chart.width() && dot.y() > 0 && dot.y() < chart.bottom(), dot.toString());
        }
        chart.dots().stream().filter(d -> !d.label().isEmpty()).forEach(d -> {
            int length = DotLabels.width(d.name());
            taken.add(new Rectangle2D.Double(d.anchor().equals("end") ? d.labelX() - length : d.labelX(), d.y() - 5, length, 10));
        });
        for (int i = 0; i < taken.size(); i++) {
            assertTrue(taken.get(i).getMinX() >= 0 && taken.get(i).getMaxX() <= chart.width(), taken.get(i).toString());
            for (int j = 0; j < i; j++) {
                assertFalse(taken.get(i).intersects(taken.get(j)), taken.get(i) + " on " + taken.get(j));
            }
        }
        assertEquals("A/RES/61/1", chart.dots().stream().filter(Dot::focus).map(Dot::label).collect(Collectors.joining()));
    }

    @Test
    void fewWorksHaveAllTheirNames() {
        picture(40).chart().dots().forEach(d -> assertFalse(d.label().isEmpty(), d.name()));
    }

    @Test
    void timeRunsFromLeftToRight() {
        LineageChart chart = picture(3).chart();
        assertEquals(List.of("A/RES/61/1", "A/RES/75/100", "A/RES/75/101", "A/RES/75/102"),
                chart.dots().stream().filter(d -> d.name().startsWith("A/RES")).sorted((a, b) -> a.x() - b.x()).map(Dot::name)
                        .toList());
        Dot undated = chart.dots().stream().filter(d -> d.name().equals(LONG)).findFirst().orElseThrow();
        chart.dots().forEach(d -> assertTrue(d.x() >= undated.x()));
        assertEquals(List.of("undated", "2006", "2020"), chart.ticks().stream().map(TimeAxis.Tick::year).toList());
    }

    @Test
    void relationsDifferWithoutColours() {
        assertEquals(Relation.values().length,
                Arrays.stream(Relation.values()).map(r -> RelationStyle.of(r).dashes()).distinct().count());
        LineageChart chart = picture(3).chart();
        assertEquals(Set.of("cites", "recalls"),
                chart.keys().stream().map(LineageChart.Key::relation).collect(Collectors.toSet()));
        assertEquals(chart.arcs().size(), chart.keys().stream().mapToInt(LineageChart.Key::count).sum());
    }

    @Test
    void twoCitationsOfOneWorkAreTwoLines() {
        LineageChart chart = picture(3).chart();
        assertEquals(chart.arcs().size(), chart.arcs().stream().map(LineageChart.Arc::path).distinct().count());
        assertTrue(chart.arcs().size() > 4);
    }

    @Test
    void theSameIsDrawnTheSame() {
        assertEquals(picture(100).chart(), picture(100).chart());
        assertNotEquals(picture(99).chart(), picture(100).chart());
    }

    @Test
    void wideNamesOfOrgansAreBrokenIntoLines() {
        List<String> lines = LaneName.lines("Committee on the Exercise of the Inalienable Rights of the Palestinian People", 0)
                .stream().map(LineageChart.TextLine::text).toList();
        assertEquals(List.of("Committee on the Exercise of", "the Inalienable Rights of the", "Palestinian People"), lines);
    }

    private static NetworkPicture picture(int citing) {
        EdgesByWork edges = new EdgesByWork(CitationNetwork.read(dataset(citing)));
        int focus = edges.work("A/RES/61/1").orElseThrow();
        return new NetworkRequest("A/RES/61/1", 1, "both", Set.of(), Set.of(), Optional.empty(), Optional.empty(), "", false, "")
                .picture(edges, focus);
    }

    // Each cites the first in two ways, and the first cites a treaty.
    private static DatasetGraph dataset(int citing) {
        StringBuilder data = new StringBuilder("""
                BASE <https://w3id.org/unres/>
                PREFIX unres: <def#> PREFIX cito: <http://purl.org/spar/cito/> PREFIX eli: <http://data.europa.eu/eli/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                GRAPH <graph/authority> { <id/treaty/1> a unres:Treaty ; rdfs:label "%s"@en . }
                GRAPH <graph/doc/A/RES/61/1/en> { <id/A/RES/61/1> unres:symbol "A/RES/61/1" ; eli:date_document "2006-12-18"^^xsd:date .
                  <id/A/RES/61/1/pp/1/cite/1> cito:hasCitingEntity <id/A/RES/61/1> ; cito:hasCitedEntity <id/treaty/1> ;
                    cito:hasCitationCharacterization unres:recalls . }
                """.formatted(LONG));
        IntStream.range(100, 100 + citing).forEach(i -> data.append("""
                GRAPH <graph/doc/A/RES/75/%1$d/en> { <id/A/RES/75/%1$d> unres:symbol "A/RES/75/%1$d" ; eli:date_document "2020-12-%2$d"^^xsd:date .
                  <id/A/RES/75/%1$d/pp/1/cite/1> cito:hasCitingEntity <id/A/RES/75/%1$d> ; cito:hasCitedEntity <id/A/RES/61/1> ;
                    cito:hasCitationCharacterization unres:recalls .
                  <id/A/RES/75/%1$d/pp/2/cite/1> cito:hasCitingEntity <id/A/RES/75/%1$d> ; cito:hasCitedEntity <id/A/RES/61/1> ;
                    cito:hasCitationCharacterization unres:cites . }
                """.formatted(i, 10 + 9 * (i - 100) / citing)));
        DatasetGraph dataset = DatasetFactory.create().asDatasetGraph();
        RDFParser.fromString(data.toString(), Lang.TRIG).parse(dataset);
        return dataset;
    }
}
