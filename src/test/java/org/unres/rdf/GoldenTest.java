package org.unres.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents against their quads, sorted, in {@code golden/}. After a change that is meant, run
 * {@code mvn test -Dtest=GoldenTest -Dgolden=write}, which writes them anew and fails, and read the difference.
 */
class GoldenTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Converter CONVERTER = new Converter();

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(Files::isRegularFile).filter(f -> !f.toString().matches(".*\\.(md|expected)")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theQuadsAreThoseOfTheGoldenFile(Path document) throws IOException {
        Path golden = GOLDEN.resolve(DOCUMENTS.relativize(document) + ".nq");
        String quads = quads(document);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, quads);
            fail("written anew: " + golden + "; read the difference and run again without the switch");
        }
        assertTrue(Files.exists(golden), golden + " is missing; make it with -Dgolden=write");
        assertEquals(Files.readString(golden), quads);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyGoldenFileHasItsDocument(Path golden) {
        String document = GOLDEN.relativize(golden).toString().replaceFirst("\\.nq$", "");
        assertTrue(Files.exists(DOCUMENTS.resolve(document)), golden + " is of a document that is gone");
    }

    static List<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(f -> f.toString().endsWith(".nq")).sorted().toList();
        }
    }

    private static String quads(Path document) throws IOException {
        ConvertResult result = CONVERTER.convert(document.getFileName().toString(), Files.readAllBytes(document));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new QuadWriter(bytes, RDFFormat.NQUADS, Iris.BASE)
                .map(result.reading().orElseThrow(() -> new AssertionError(result.problems())))
                .run();
        // The input's digest says nothing of the reading, and a check-out may change line ends.
        return bytes.toString(StandardCharsets.UTF_8).lines()
                .filter(l -> !l.contains("<http://schema.org/sha256>"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
