package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.vocabulary.Bundled;

/** {@code unres network} on the command line. */
class NetworkCommandTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({
        "graphml, <graphml", "gexf, <gexf", "json, directed", "csv, 'Source,Target,Type,Weight,relation'",
        "pajek, *Vertices "
    })
    void eachFormatOfTheSampleIsTheSameTwice(String format, String part) {
        Run run = Run.of("network", "--format", format);
        assertEquals(ExitCodes.SUCCESS, run.code(), run.err());
        assertTrue(run.out().lines().limit(3).anyMatch(l -> l.contains(part)), run.out().substring(0, 200));
        assertTrue(run.out().contains("A/RES/74/175"));
        assertEquals(run.out(), Run.of("network", "--format", format).out());
    }

    // cite uses the reading, network the graph. Treaties are left out: network adds the citations of their registrations to them.
    @Test
    void theEdgesAreTheCitationsThatCitePrints() throws IOException {
        Path text = Files.writeString(dir.resolve("a.txt"), Bundled.text("org/unres/sample/E_RES_2023_26.txt"));
        Map<String, Long> cited = Run.of("cite", text.toString(), "--format", "tsv").out().lines().skip(1)
                .map(l -> l.split("\t"))
                .filter(l -> !l[3].equals("unts") && !l[3].equals("treaty"))
                .collect(Collectors.groupingBy(l -> l[4] + " " + l[6], Collectors.counting()));
        Map<String, Long> edges = Run.of("network", "--format", "csv").out().lines().skip(1)
                .map(l -> l.split(","))
                .filter(l -> !l[1].startsWith("treaty/"))
                .collect(Collectors.toMap(l -> l[1] + " " + l[4], l -> Long.valueOf(l[5])));
        assertTrue(edges.size() > 30, edges.toString());
        assertEquals(cited, edges);
    }

    @Test
    void csvToAFileWritesTheNodesToAnotherFile() throws IOException {
        Path file = dir.resolve("net.csv");
        Run run = Run.of("network", "--format", "csv", "-o", file.toString());
        assertEquals(ExitCodes.SUCCESS, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(Run.of("network", "--format", "csv").out(), Files.readString(file));
        assertTrue(Files.readString(dir.resolve("net-nodes.csv")).startsWith("Id,Label,kind,symbol,title,date,year,organ,read,"));
        assertEquals("net.d/x-nodes", NetworkCommand.nodesFile(Path.of("net.d/x")).toString());
    }

    @Test
    void aStoreAndItsDocumentsGiveTheSameNetwork() throws IOException {
        Path text = Files.writeString(dir.resolve("a.txt"), Bundled.text("org/unres/sample/E_RES_2023_26.txt"));
        String store = dir.resolve("store").toString();
        assertEquals(ExitCodes.SUCCESS, Run.of("load", text.toString(), "--store", store).code());
        String stored = Run.of("network", "--store", store).out();
        assertEquals(Run.of("network", text.toString()).out(), stored);
        assertEquals(Run.of("network").out(), stored);
    }

    @Test
    void anOutputThatCannotBeWrittenFailsBeforeDocumentsAreRead() {
        Run run = Run.of("network", "-o", dir.resolve("none/net.graphml").toString());
        assertEquals(ExitCodes.FAILURE, run.code());
        assertTrue(run.err().contains("the folder does not exist"), run.err());
        assertFalse(run.err().contains("nodes"), run.err());
        assertEquals(ExitCodes.WRONG_USAGE, Run.of("network", "--format", "dot").code());
        assertEquals(ExitCodes.FAILURE, Run.of("network", "--store", dir.resolve("none").toString()).code());
    }
}
