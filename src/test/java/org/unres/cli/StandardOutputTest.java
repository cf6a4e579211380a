package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.vocabulary.Bundled;

/** {@code -o -} stands for standard output, as in other programs. */
class StandardOutputTest {
    @TempDir
    Path dir;

    @Test
    void convertPrints() throws IOException {
        String text = Files.writeString(dir.resolve("a.txt"), Bundled.text("org/unres/sample/E_RES_2023_26.txt")).toString();
        Run run = Run.of("convert", text, "-o", "-");
        assertEquals(ExitCodes.SUCCESS, run.code(), run.err());
        assertFalse(run.out().isEmpty());
        assertEquals(Run.of("convert", text).out(), run.out());
        assertFalse(Files.exists(Path.of("-")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "csv"})
    void networkPrints(String format) {
        Run run = Run.of("network", "--format", format, "-o", "-");
        assertEquals(ExitCodes.SUCCESS, run.code(), run.err());
        assertFalse(run.out().isEmpty());
        assertEquals(Run.of("network", "--format", format).out(), run.out());
        assertFalse(Files.exists(Path.of("-")) || Files.exists(Path.of("--nodes")) || Files.exists(Path.of("-nodes")));
    }

    @Test
    void dumpRejectsStandardOutput() {
        Run run = Run.of("dump", "--store", dir.resolve("none").toString(), "-o", "-");
        assertEquals(ExitCodes.WRONG_USAGE, run.code());
        assertTrue(run.err().contains("-o must name a folder"), run.err());
        assertFalse(Files.exists(Path.of("-")));
    }
}
