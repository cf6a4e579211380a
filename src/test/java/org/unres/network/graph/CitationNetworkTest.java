package org.unres.network.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unres.network.export.MeasuredNetwork;
import org.unres.network.export.NetworkFormat;
import org.unres.vocabulary.Bundled;

/** The network of a small store; what counts for what is told in {@link CitationNetwork}. */
public class CitationNetworkTest {
    private final CitationNetwork network = CitationNetwork.read(dataset());

    @Test
    void eachEdgeOnceWithItsCount() {
        List<Work> works = network.works();
        List<String> edges = network.edges().stream()
                .map(e -> works.get(e.citing()).id() + " " + e.relation().term() + " " + works.get(e.cited()).id() + " "
                        + e.count())
                .toList();
        assertEquals(List.of(
                "A/RES/90/1 cites A/RES/53/243A 1",
                "A/RES/90/1 takesNoteOf E/RES/2043/26 1",
                "A/RES/90/1 recalls treaty/27531 1",
                "E/RES/2043/26 recalls A/RES/74/175 2",
                "E/RES/2043/26 reaffirms A/RES/74/175 1",
                "E/RES/2043/26 citesAsTextSource treaty/27531 1",
                "E/RES/2043/26 citesAsTextSource unts/970/75 1"), edges);
    }

    @Test
    void readDocumentsAreWorksEvenIfTheyCiteNothing() {
        assertEquals(
                List.of("A/RES/53/243A", "A/RES/74/175", "A/RES/90/1", "A/RES/90/2", "E/RES/2043/26", "treaty/27531",
                        "unts/970/75"),
                network.works().stream().map(Work::id).toList());
        assertEquals(
                List.of("A/RES/90/1", "A/RES/90/2", "E/RES/2043/26"),
                network.works().stream().filter(Work::read).map(Work::id).toList());
    }

    // Two other documents print 24 July, but it is itself that knows.
    @Test
    void whatIsSaidOfAWorkThatWasRead() {
        assertEquals(new Work("E/RES/2043/26", WorkKind.RESOLUTION, "E/RES/2043/26", "A title with  <b>marks</b> & \"signs\"",
                "E/RES/2043/26", Optional.of(LocalDate.of(2043, 7, 25)), OptionalInt.of(2043), "Economic and Social Council",
                true), work("E/RES/2043/26"));
    }

    // Two of three documents print 2019.
    @Test
    void whatIsSaidOfAWorkThatIsOnlyCited() {
        assertEquals(new Work("A/RES/74/175", WorkKind.RESOLUTION, "A/RES/74/175", "", "A/RES/74/175",
                Optional.of(LocalDate.of(2019, 12, 18)), OptionalInt.of(2019), "General Assembly", false), work("A/RES/74/175"));
        assertEquals(new Work("treaty/27531", WorkKind.TREATY, "Convention on the Rights of the Child", "", "",
                Optional.empty(), OptionalInt.empty(), "", false), work("treaty/27531"));
        assertEquals(WorkKind.TREATY_SERIES_ENTRY, work("unts/970/75").kind());
        assertEquals(OptionalInt.of(1998), work("A/RES/53/243A").year());
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/74/175, 2019", "A/RES/217(III)A, 1948", "A/RES/3363(XXX), 1975", "A/77/277, 2022", "A/C.3/77/L.10, 2022",
        "A/DEC/74/550A, 2019", "S/RES/2178(2014), 2014", "S/PRST/2013/16, 2013", "E/RES/2023/26, 2023", "E/CN.15/2023/5, 2023",
        "NPT/CONF.2010/50, 2010", "E/CN.4/RES/2005/80, 2005", "A/RES/S-24/2, ", "A/1884, ", "A/5/12, ", "S/1999, ",
        "A/CONF.157/24, "
    })
    void theYearThatASymbolTells(String symbol, Integer year) {
        assertEquals(year == null ? OptionalInt.empty() : OptionalInt.of(year), SymbolYear.of(symbol));
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void theSameBytesInWhateverOrderTheStoreHasItsQuads(NetworkFormat format) throws IOException {
        List<Quad> quads = new ArrayList<>();
        dataset().find().forEachRemaining(quads::add);
        Collections.reverse(quads);
        DatasetGraph reversed = DatasetGraphFactory.create();
        quads.forEach(reversed::add);
        assertEquals(written(dataset(), format), written(reversed, format));
        reversed.clear();
        assertNotEquals(written(dataset(), format), written(reversed, format));
    }

    private static String written(DatasetGraph dataset, NetworkFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MeasuredNetwork.of(CitationNetwork.read(dataset)).write(format, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Work work(String id) {
        return network.works().stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
    }

    public static DatasetGraph dataset() {
        return RDFParser.create()
                .fromString(Bundled.text("org/unres/network/citations.trig"))
                .lang(Lang.TRIG)
                .toDatasetGraph();
    }
}
