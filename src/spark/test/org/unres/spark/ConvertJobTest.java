package org.unres.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.rdf.Converter;
import org.unres.rdf.NQuads;
import org.unres.rdf.ReadingMapper;

/** The job in local mode with two threads, on the documents of queries/fixture. */
class ConvertJobTest {
    private static JavaSparkContext spark;

    @TempDir
    Path dir;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf().setMaster("local[2]").setAppName("test").set("spark.ui.enabled", "false"));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void givesTheQuadsOfConvertWhateverThePartitions() throws IOException {
        Set<String> expected = expected(Path.of("queries/fixture"));
        for (int partitions : List.of(1, 3)) {
            Path out = dir.resolve("out" + partitions);
            assertEquals(0, run(Path.of("queries/fixture"), out, partitions));
            assertEquals(expected, quads(out));
        }
    }

    @Test
    void whatFailsIsNamedAndTheRestIsDone() throws IOException {
        Path in = Files.createDirectories(dir.resolve("in/below"));
        Path good = Path.of("queries/fixture/a-res-96-10.xml");
        Files.copy(good, in.resolve("a.xml"));
        Files.copy(good, in.resolve("b.xml"));
        Files.writeString(in.resolve("c.xml"), "<akomaNtoso");
        Path out = dir.resolve("out");
        assertEquals(2, run(dir.resolve("in"), out, 2));
        assertEquals(expected(in.resolve("a.xml")), quads(out));
        String problems = String.join("\n", lines(out.resolve("problems")));
        assertTrue(problems.contains("c.xml: error") && problems.contains("b.xml: error DUPLICATE_DOCUMENT"), problems);
    }

    private static long run(Path in, Path out, int partitions) {
        return ConvertJob.run(spark, new ConvertJob.Folders(in.toUri().toString(), out.toUri().toString()), partitions);
    }

    private static Set<String> expected(Path path) throws IOException {
        Converter converter = new Converter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(Files::isRegularFile).forEach(file -> converter.convert(file).reading().ifPresent(reading -> {
                NQuads quads = new NQuads();
                ReadingMapper.write(reading, quads);
                quads.writeTo(bytes);
            }));
        }
        return new TreeSet<>(bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private static Set<String> quads(Path out) throws IOException {
        return new TreeSet<>(lines(out.resolve("quads")));
    }

    private static List<String> lines(Path folder) throws IOException {
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.filter(p -> p.getFileName().toString().startsWith("part-")).flatMap(ConvertJobTest::read).toList();
        }
    }

    private static Stream<String> read(Path part) {
        try {
            boolean zipped = part.toString().endsWith(".gz");
            return new BufferedReader(new InputStreamReader(
                    zipped ? new GZIPInputStream(Files.newInputStream(part)) : Files.newInputStream(part),
                    StandardCharsets.UTF_8)).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
