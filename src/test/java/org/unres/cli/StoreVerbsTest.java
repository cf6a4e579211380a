package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.vocabulary.Bundled;

/** The verbs that read or write a graph, on the command line. */
class StoreVerbsTest {
    private static final String SAMPLE = Bundled.text("org/unres/sample/E_RES_2023_26.txt");
    private static final String REPORT = "E/RES/2023/26/draft/op/36,Secretary-General,General Assembly,"
            + "the implementation of the present resolution,\"General Assembly, seventy-eighth session\"";

    @TempDir
    Path dir;

    @Test
    void aLoadedDocumentIsSkippedTheNextTime() throws IOException {
        String file = Files.writeString(dir.resolve("a.txt"), SAMPLE).toString();
        String store = dir.resolve("store").toString();
        Run first = Run.of("load", file, "--store", store);
        assertEquals("documents: 1 loaded, 0 unchanged, 0 removed, 0 failed", first.err().strip());
        assertEquals(0, first.code());
        assertEquals("", first.out());
        assertTrue(Run.of("load", file, "--store", store).err().contains("0 loaded, 1 unchanged"));
        Run answer = Run.of("query", "who-must-report", "--store", store, "--format", "csv");
        assertEquals(REPORT, answer.out().lines().skip(1).findFirst().orElse(""));
    }

    @Test
    void aFailedFileIsReportedAndTheOthersAreLoaded() throws IOException {
        Path good = Files.writeString(dir.resolve("a.txt"), SAMPLE);
        Path bad = Files.writeString(dir.resolve("b.txt"), "");
        Run run = Run.of("load", good.toString(), bad.toString(), "--store", dir.resolve("store").toString());
        assertEquals(ExitCodes.SOME_FAILED, run.code());
        assertTrue(run.err().contains("EMPTY_FILE") && run.err().contains("b.txt"), run.err());
        assertTrue(run.err().contains("documents: 1 loaded, 0 unchanged, 0 removed, 1 failed"), run.err());
    }

    @Test
    void aMistypedPathDoesNotPruneTheStore() throws IOException {
        String file = Files.writeString(dir.resolve("a.txt"), SAMPLE).toString();
        String store = dir.resolve("store").toString();
        Run.of("load", file, "--store", store);
        Run run = Run.of("load", file + "x", file, "--store", store, "--prune");
        assertEquals(ExitCodes.FAILURE, run.code());
        assertTrue(run.err().contains("nothing was loaded: with --prune every path must be readable"), run.err());
        assertEquals(2, Run.of("query", "who-must-report", "--store", store, "--format", "csv").out().lines().count());
    }

    @Test
    void anIncompleteStoreGivesNoRelease() throws IOException {
        String file = Files.writeString(dir.resolve("a.txt"), SAMPLE).toString();
        Path store = dir.resolve("store");
        Run.of("load", file, "--store", store.toString());
        Path mark = Files.createFile(store.resolve("unfinished"));
        Run refused = Run.of("dump", "--store", store.toString(), "-o", dir.resolve("release").toString());
        assertEquals(ExitCodes.FAILURE, refused.code());
        assertTrue(refused.err().contains("did not come to its end"), refused.err());
        assertFalse(Files.exists(dir.resolve("release")));

        Files.delete(mark);
        Run dumped = Run.of("dump", "--store", store.toString(), "-o", dir.resolve("release").toString());
        assertEquals(ExitCodes.SUCCESS, dumped.code(), dumped.err());
        assertTrue(Files.exists(dir.resolve("release/SHA256SUMS")));
        Run again = Run.of("dump", "--store", store.toString(), "-o", dir.resolve("release").toString());
        assertEquals(ExitCodes.FAILURE, again.code());
    }

    @Test
    void anUnknownQueryIsWrongUsageAndTheNearestNamesAreListed() {
        Run run = Run.of("query", "who-must-reprt");
        assertEquals(ExitCodes.WRONG_USAGE, run.code());
        assertTrue(run.err().startsWith("unres: the catalogue has no query \"who-must-reprt\", and there is no such file; "
                + "the nearest names are: who-must-report, "), run.err());
    }

    @Test
    void anUnknownParameterIsWrongUsage() {
        Run run = Run.of("query", "who-must-report", "--param", "symbl=A/RES/1/1");
        assertEquals(ExitCodes.WRONG_USAGE, run.code());
        assertTrue(run.err().contains("who-must-report has no parameter symbl; it has: symbol"), run.err());
    }

    @Test
    void anEmptyAnswerIsReported() {
        Run run = Run.of("query", "who-must-report", "--param", "symbol=A/RES/1/1", "--format", "csv");
        assertEquals(0, run.code());
        assertEquals("paragraph,who,to,on,at", run.out().strip());
        assertTrue(run.err().contains("the query has no results"), run.err());
    }

    @Test
    void aMissingStoreIsAFailure() {
        Run run = Run.of("query", "who-must-report", "--store", dir.resolve("none").toString());
        assertEquals(ExitCodes.FAILURE, run.code());
        assertTrue(run.err().contains("make one with: unres load PATH... --store"), run.err());
        Run served = Run.of("serve", "--store", dir.resolve("none").toString(), "--port", "0");
        assertEquals(ExitCodes.FAILURE, served.code());
    }

    @Test
    void aQueryFileInEachFormat() throws IOException {
        String file = Files.writeString(dir.resolve("q.rq"), """
                #+ param: symbol = E/RES/2023/26 -- a document
                PREFIX unres: <https://w3id.org/unres/def#>
                SELECT ?type { ?document unres:symbol ?symbol ; a ?type FILTER (?type = unres:Resolution) }
                """).toString();
        assertEquals("type\nunres:Resolution\n", Run.of("query", file).out());
        assertEquals("type\r\nhttps://w3id.org/unres/def#Resolution\r\n", Run.of("query", file, "--format", "csv").out());
        assertEquals("?type\n<https://w3id.org/unres/def#Resolution>\n", Run.of("query", file, "--format", "tsv").out());
        assertTrue(Run.of("query", file, "--format", "json").out().startsWith("{"));
        assertTrue(Run.of("query", file, "--format", "xml").out().startsWith("<?xml"));
    }

    @Test
    void booleansAndGraphsArePrinted() throws IOException {
        String ask = Files.writeString(dir.resolve("ask.rq"), "ASK { ?s ?p ?o }").toString();
        assertEquals("true", Run.of("query", ask).out().strip());
        String construct = Files.writeString(dir.resolve("construct.rq"), "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c }").toString();
        assertTrue(Run.of("query", construct).out().contains("<https://w3id.org/unres/id/E/RES/2023/26>"));
        String wrong = Files.writeString(dir.resolve("wrong.rq"), "SELECT { ?s").toString();
        Run run = Run.of("query", wrong);
        assertEquals(ExitCodes.WRONG_USAGE, run.code());
        assertTrue(run.err().contains("is not a query: ") && run.err().contains("line 1"), run.err());
    }

    @Test
    void theSampleConforms() throws IOException {
        String file = Files.writeString(dir.resolve("a.txt"), SAMPLE).toString();
        Run run = Run.of("validate", file);
        assertEquals(file + ": E/RES/2023/26 conforms to the shapes", run.out().strip());
        assertEquals(0, run.code());
    }

    @Test
    void aPortInUseIsAFailure() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Run run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(ExitCodes.FAILURE, run.code());
            assertTrue(run.err().contains("port " + taken.getLocalPort() + " is already in use"), run.err());
            assertFalse(run.err().contains("reading"), "the port is checked before documents are read");
        }
        assertEquals(ExitCodes.WRONG_USAGE, Run.of("serve", "--port", "70000").code());
    }

    @Test
    void theCatalogueListsAllQueries() {
        Run run = Run.of("catalogue", "--format", "tsv");
        assertEquals(Bundled.files("queries", ".rq").size() + 1, run.out().lines().count());
        assertTrue(run.out().contains(
                "mandates\twho-must-report\tWho must report to whom, on what, and when\tsymbol=E/RES/2023/26"));
    }
}
