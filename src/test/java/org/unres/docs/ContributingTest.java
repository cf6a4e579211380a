package org.unres.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked examples of {@code CONTRIBUTING.md} stand in the files that they name, and the test that each section names reads the
 * table of its example.
 */
class ContributingTest {
    private static final Path TESTS = Path.of("src/test/java/org/unres");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)\\n```$");
    private static final Pattern CHECK = Pattern.compile("(?m)^Check: `mvn test -Dtest=([\\w,]+)`$");
    private static final int MOST_FILES = 3;

    /** The instructions for one kind of thing: "A citation form". */
    record Section(String title, String text) {
        List<MatchResult> examples() {
            return EXAMPLE.matcher(text).results().toList();
        }

        Set<String> files() {
            return examples().stream().map(m -> m.group(1)).collect(Collectors.toSet());
        }

        List<String> checks() {
            return CHECK.matcher(text).results().flatMap(m -> Stream.of(m.group(1).split(","))).toList();
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Section> sections() throws IOException {
        String adding = Files.readString(Path.of("CONTRIBUTING.md")).split("(?m)^## Adding things$")[1];
        return Stream.of(adding.split("(?m)^### ")).skip(1)
                .map(s -> new Section(s.substring(0, s.indexOf('\n')), s))
                .toList();
    }

    @Test
    void sixteenThingsAreExplained() throws IOException {
        assertEquals(16, sections().size());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theExampleStandsInItsFile(Section section) throws IOException {
        assertFalse(section.examples().isEmpty());
        for (MatchResult example : section.examples()) {
            String file = "\n" + Files.readString(Path.of(example.group(1))) + "\n";
            int from = 0;
            for (String piece : example.group(2).split("(?m)^…\\n")) {
                int at = file.indexOf("\n" + piece.stripTrailing() + "\n", from);
                assertTrue(at >= 0, () -> example.group(1) + " has no lines\n" + piece);
                from = at + piece.length();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void threeFilesAreEnough(Section section) {
        long files =
                section.files().stream().filter(f -> !f.startsWith("src/test/") && !f.startsWith("queries/expected/")).count();
        assertTrue(files <= MOST_FILES, section.files().toString());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theTestsReadTheTables(Section section) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String check : section.checks()) {
            sources.append(Files.readString(test(check)));
        }
        assertFalse(sources.isEmpty());
        section.files().stream().filter(f -> f.matches("src/test/resources/(?!org/).*\\.tsv"))
                .forEach(f -> assertTrue(sources.toString().contains(f.substring("src/test/resources/".length())), f));
        assertTrue(section.text().contains("\nResult: "));
    }

    private static Path test(String name) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(f -> f.endsWith(name + ".java")).findFirst().orElseThrow(() -> new AssertionError(name));
        }
    }
}
