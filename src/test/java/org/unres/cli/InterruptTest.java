package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while documents are converted leaves neither a half file nor the file beside it. */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
    @TempDir
    Path in;

    @TempDir
    Path out;

    @Test
    void nothingIsLeft() throws IOException, InterruptedException {
        Path endless = in.resolve("endless.txt");
        assertEquals(0, run("mkfifo", endless.toString()).waitFor());
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            out.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process convert = run(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                    "org.unres.cli.Main", "convert", endless.toString(), "-o", out.resolve("out.nq").toString());
            try {
                assertNotNull(watch.take());
                assertEquals(0, run("kill", "-INT", String.valueOf(convert.pid())).waitFor());
                assertEquals(ExitCodes.INTERRUPTED, convert.waitFor());
            } finally {
                convert.destroyForcibly();
            }
        }
        try (Stream<Path> left = Files.list(out)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static Process run(String... command) throws IOException {
        return new ProcessBuilder(command).inheritIO().start();
    }
}
