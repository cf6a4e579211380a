package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.vocabulary.Bundled;

/** A file that is not a resolution gives a problem with its name and exit code 3, and the other documents are converted. */
class BadInputTest {
    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void copySample() throws IOException {
        sample = folder.resolve("z-sample.txt");
        try (InputStream in = Bundled.open("org/unres/sample/E_RES_2023_26.txt")) {
            Files.copy(in, sample);
        }
    }

    private void assertProblem(Path bad, String code) {
        Run run = Run.of("cite", folder.toString(), "--format", "tsv");
        assertEquals(ExitCodes.SOME_FAILED, run.code(), run.err());
        assertTrue(run.err().contains(code), run.err());
        assertTrue(run.err().contains(bad.getFileName().toString()), run.err());
        assertTrue(run.err().contains("1 document read, 1 failed"), run.err());
        assertTrue(run.out().contains("A/RES/74/175"), "the other document is converted");
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void anEmptyFile() throws IOException {
        assertProblem(write("empty.txt", new byte[0]), "EMPTY_FILE");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        assertProblem(write("binary.txt", bytes), "UNKNOWN_FORMAT");
    }

    @Test
    void aLetter() throws IOException {
        byte[] letter = "Dear Sir,\n\nThank you for your letter.\n".getBytes(StandardCharsets.UTF_8);
        assertProblem(write("letter.txt", letter), "NO_RESOLUTION");
    }

    @Test
    void malformedUtf8() throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        bytes[3000] = (byte) 0xC3;
        bytes[3001] = (byte) 0x28;
        assertProblem(write("broken.txt", bytes), "MALFORMED_TEXT");
    }

    @Test
    void aLineOfFiftyMegabytes() throws IOException {
        Path file = folder.resolve("line.txt");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        assertProblem(file, "LINE_TOO_LONG");
    }

    @Test
    void aMissingPath() {
        Run run = Run.of("cite", folder.resolve("nowhere").toString());
        assertEquals(ExitCodes.SOME_FAILED, run.code());
        assertTrue(run.err().contains("UNREADABLE_FILE") && run.err().contains("nowhere"), run.err());
    }

    @Test
    void anEmptyFolder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("convert", empty.toString());
        assertEquals(ExitCodes.SOME_FAILED, run.code());
        assertTrue(run.err().contains("no file to read"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void anIncompleteOutputFileIsRemoved() throws IOException {
        Path out = folder.resolve("out.nq");
        Run run = Run.of("convert", sample.toString(), "-o", out.toString(), "--base", "no base");
        assertEquals(ExitCodes.WRONG_USAGE, run.code());
        assertFalse(Files.exists(out));
        assertEquals(ExitCodes.SUCCESS, Run.of("convert", sample.toString(), "-o", out.toString()).code());
        assertTrue(Files.size(out) > 100_000);
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "no temporary file is left");
        }
    }

    @Test
    void anOutputFileInAMissingFolder() {
        Run run = Run.of("convert", sample.toString(), "-o", folder.resolve("no/out.nq").toString());
        assertEquals(ExitCodes.FAILURE, run.code());
        assertTrue(run.err().contains("the folder does not exist"), run.err());
    }

    @Test
    void wrongUsage() {
        assertEquals(ExitCodes.WRONG_USAGE, Run.of("cite").code());
        assertEquals(ExitCodes.WRONG_USAGE, Run.of("sing").code());
        assertEquals(ExitCodes.WRONG_USAGE, Run.of().code());
        assertEquals(ExitCodes.WRONG_USAGE, Run.of("cite", sample.toString(), "--jobs", "0").code());
        assertEquals(ExitCodes.WRONG_USAGE, Run.of("cite", sample.toString(), "--format", "xls").code());
        assertEquals(ExitCodes.WRONG_USAGE, Run.of("explain", "A/RES/74/175\"> x").code());
    }
}
