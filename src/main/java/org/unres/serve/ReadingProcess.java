package org.unres.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Reads a stranger's document in a process of its own, which has little memory and little time and is killed where it takes
 * more; nothing of it is kept.
 */
final class ReadingProcess {
    private static final int MOST_BYTES = 64 << 20;
    private static final int AT_ONCE = 1;

    // Named, not called: only the command line prints.
    static final String PROGRAM = "org.unres.cli.ReadOne";

    private final int seconds;
    private final int megabytes;
    private final Semaphore free = new Semaphore(AT_ONCE);

    /**
     * @param seconds after which it is killed
     * @param megabytes of its heap
     */
    ReadingProcess(int seconds, int megabytes) {
        this.seconds = seconds;
        this.megabytes = megabytes;
    }

    /** With the limits that suit a document of 5 MB. */
    static ReadingProcess usual() {
        return new ReadingProcess(30, 384);
    }

    /** What came of a document: its graphs, empty where it could not be read, and what was wrong with it. */
    record Result(DatasetGraph graphs, List<Trouble> problems) {}

    /** A line of its report: "WARNING", "NUMBERING_GAP", "the document, line 12", and a sentence. */
    record Trouble(String severity, String code, String place, String message) {}

    /** @throws WebException 503 where it is busy or the document takes too long, 422 where it takes too much memory */
    Result read(byte[] document) {
        if (!acquired()) {
            throw new WebException(503, "Another document is being read; try again in a moment.");
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("unres-try");
            return run(Files.write(folder.resolve("document"), document), folder.resolve("problems"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
            free.release();
        }
    }

    private boolean acquired() {
        try {
            return free.tryAcquire(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Result run(Path document, Path problems) throws IOException {
        Process process = new ProcessBuilder(command(document)).redirectError(problems.toFile()).start();
        try {
            process.getOutputStream().close();
            CompletableFuture<byte[]> out = CompletableFuture.supplyAsync(() -> limited(process.getInputStream()));
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new WebException(503, "The document was not read within " + seconds + " s. The command line has no such limit: ./unres convert");
            }
            byte[] quads = out.join();
            if (process.exitValue() != 0 || quads.length >= MOST_BYTES) {
                throw new WebException(422, "The document needs more memory than a page may use. The command line has no such limit: ./unres convert");
            }
            return new Result(parsed(quads), troubles(problems));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebException(503, "The server is stopping.");
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Path document) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + megabytes + "m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xlog:disable"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("-XX:AOTCache=") || a.startsWith("-XX:SharedArchiveFile="))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PROGRAM, document.toString()));
        return command;
    }

    private static byte[] limited(InputStream in) {
        try {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static DatasetGraph parsed(byte[] quads) {
        DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
        RDFParser.source(new ByteArrayInputStream(quads)).lang(Lang.NQUADS).parse(graphs);
        return graphs;
    }

    private static List<Trouble> troubles(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split("\t", 4)).filter(cells -> cells.length == 4)
                    .map(cells -> new Trouble(cells[0], cells[1], cells[2], cells[3])).limit(1000).toList();
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
