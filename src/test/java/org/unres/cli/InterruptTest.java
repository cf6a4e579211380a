package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C during a conversion or a load leaves no incomplete file or store. */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
    @TempDir
    Path in;

    @TempDir
    Path out;

    @Test
    void aConversionLeavesNoFile() throws IOException, InterruptedException {
        interrupt(".out.nq", "convert", "-o", out.resolve("out.nq").toString());
        assertEquals(List.of(), left(out));
    }

    @Test
    void aFirstLoadLeavesNoStore() throws IOException, InterruptedException {
        interrupt("building", "load", "--store", out.toString());
        assertEquals(List.of(out.resolve("load.lock")), left(out));
    }

    // The command reads a named pipe that never ends; it is interrupted when it has created its first file.
    private void interrupt(String created, String verb, String... options) throws IOException, InterruptedException {
        Path endless = in.resolve("endless.txt");
        assertEquals(0, run("mkfifo", endless.toString()).waitFor());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "org.unres.cli.Main", verb, endless.toString()));
        command.addAll(List.of(options));
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            out.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = run(command.toArray(String[]::new));
            try {
                await(watch, created);
                assertEquals(0, run("kill", "-INT", String.valueOf(process.pid())).waitFor());
                assertEquals(ExitCodes.INTERRUPTED, process.waitFor());
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static void await(WatchService watch, String created) throws InterruptedException {
        for (WatchKey key = watch.take();; key = watch.take()) {
            if (key.pollEvents().stream().anyMatch(e -> e.context().toString().startsWith(created))) {
                return;
            }
            assertTrue(key.reset());
        }
    }

    private static List<Path> left(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            return left.toList();
        }
    }

    private static Process run(String... command) throws IOException {
        return new ProcessBuilder(command).inheritIO().start();
    }
}
