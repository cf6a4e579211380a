package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples in the README print what the README shows. */
class ReadmeTest {
    private static final String PROMPT = "    $ ./unres ";

    private record Example(String command, List<String> shown) {}

    @Test
    void theExamplesPrintWhatIsShown() throws Exception {
        List<Example> examples = examples(Files.readAllLines(Path.of("README.md")));
        assertTrue(examples.size() >= 3, "the README has too few examples");
        for (Example example : examples) {
            assertEquals(example.shown(), run(example.command()), example.command());
        }
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PROMPT)) {
                List<String> shown = new ArrayList<>();
                for (int j = i + 1; j < lines.size() && lines.get(j).startsWith("    "); j++) {
                    shown.add(lines.get(j).substring(4));
                }
                examples.add(new Example(lines.get(i).substring(PROMPT.length()), shown));
            }
        }
        return examples;
    }

    // The shell runs what follows the first pipe.
    private static List<String> run(String command) throws IOException, InterruptedException {
        String[] parts = command.split(" \\| ", 2);
        Run run = Run.of(parts[0].split(" "));
        assertEquals(ExitCodes.SUCCESS, run.code(), run.err());
        return parts.length == 1 ? lines(run.out()) : lines(piped(run.out(), parts[1]));
    }

    private static String piped(String input, String shell) throws IOException, InterruptedException {
        Path file = Files.createTempFile("readme", ".tsv");
        try {
            Files.writeString(file, input);
            Process process = new ProcessBuilder("sh", "-c", shell).redirectInput(file.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor());
            return out;
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> lines(String out) {
        return out.stripTrailing().lines().map(String::stripTrailing).toList();
    }
}
