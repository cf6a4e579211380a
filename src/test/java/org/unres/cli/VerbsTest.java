package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.vocabulary.Bundled;
import picocli.CommandLine;

/** The verbs that read documents, with the bundled sample. */
class VerbsTest {
    @TempDir
    private static Path folder;

    private static String sample;

    @BeforeAll
    static void copySample() throws IOException {
        Path file = folder.resolve("E_RES_2023_26.txt");
        try (InputStream in = Bundled.open("org/unres/sample/E_RES_2023_26.txt")) {
            Files.copy(in, file);
        }
        sample = file.toString();
    }

    @Test
    void citePrintsARowForEachCitationAndTarget() {
        String[] lines = Run.of("cite", sample, "--format", "tsv").out().split("\n");
        assertEquals(
                "source\tdocument\tpart\tkind\ttarget\tlabel\trelation\tstart\tend\tquote\trule\tconfidence", lines[0]);
        assertEquals(
                4, Arrays.stream(lines).filter(l -> l.contains("/draft/fn/7\tunts\tunts/39574/")).count());
    }

    @Test
    void jsonLinesAreObjectsWithTheSameColumns() throws IOException {
        String[] lines = Run.of("cite", sample, "--format", "jsonl").out().split("\n");
        JsonNode first = new ObjectMapper().readTree(lines[0]);
        assertEquals("E/2023/30", first.get("target").asText());
        assertEquals(Run.of("cite", sample, "--format", "tsv").out().split("\n").length - 1, lines.length);
    }

    @Test
    void theOutputDoesNotDependOnTheNumberOfJobs() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        String text = Files.readString(Path.of(sample));
        for (int i = 0; i < 12; i++) {
            Files.writeString(many.resolve("copy-" + i + ".txt"), text.replace("2023/26. ", "2023/" + (40 + i) + ". "));
        }
        Run one = Run.of("convert", many.toString(), "--jobs", "1");
        assertEquals(ExitCodes.SUCCESS, one.code(), one.err());
        assertEquals(12, one.out().lines().filter(l -> l.contains("#symbol> \"E/RES/2023/")).distinct().count());
        assertEquals(one.out(), Run.of("convert", many.toString(), "--jobs", "3").out());
    }

    @Test
    void aDocumentInTwoFilesIsWrittenOnce() throws IOException {
        Path twice = Files.createDirectory(folder.resolve("twice"));
        Files.copy(Path.of(sample), twice.resolve("a.txt"));
        Files.copy(Path.of(sample), twice.resolve("b.txt"));
        Run run = Run.of("convert", twice.toString());
        assertEquals(ExitCodes.SOME_FAILED, run.code());
        assertTrue(run.err().contains("DUPLICATE_DOCUMENT") && run.err().contains("b.txt"), run.err());
        assertEquals(Run.of("convert", sample).out().replace("E_RES_2023_26.txt", "a.txt"), run.out());
    }

    @Test
    void problemsAreEventsWithJson() throws IOException {
        Run run = Run.of("cite", folder.resolve("nowhere").toString(), "--json");
        JsonNode event = new ObjectMapper().readTree(run.err().lines().findFirst().orElseThrow());
        assertEquals("problem", event.get("event").asText());
        assertEquals("UNREADABLE_FILE", event.get("code").asText());
    }

    @Test
    void actsPrintsAddresseesAndReports() {
        String out = Run.of("acts", sample, "--format", "tsv").out();
        String last = out.lines().reduce((a, b) -> b).orElseThrow();
        assertTrue(last.contains("Also requests\trequests\tSecretary-General\toffice/secretary-general\t\treport\t"
                + "General Assembly\tat its seventy-eighth session\tthe implementation of the present resolution\t"), last);
    }

    @Test
    void explainPrintsTheQuoteTheVerbAndTheRule() {
        Run run = Run.of("explain", "E/RES/2023/26/draft/pp/8");
        assertEquals(ExitCodes.SUCCESS, run.code(), run.err());
        assertTrue(run.out().contains("E/RES/2023/26/draft recalls A/RES/74/175"), run.out());
        assertTrue(run.out().contains("\"its resolution 74/175 of 18 December 2019\" at 24-65, governed by "
                + "\"Recalling in particular\""), run.out());
        assertTrue(run.out().contains("rule session-number: A number of the General Assembly"), run.out());
        assertEquals(ExitCodes.FAILURE, Run.of("explain", "A/RES/99/999").code());
    }

    @Test
    void theHelpOfEachOptionHasADefault() {
        CommandLine line = new CommandLine(Main.command());
        for (Map.Entry<String, CommandLine> verb : line.getSubcommands().entrySet()) {
            Set<String> withoutDefault = verb.getValue().getCommandSpec().options().stream()
                    .filter(o -> !o.usageHelp() && !o.versionHelp())
                    .filter(o -> !String.join(" ", o.description()).contains("Default"))
                    .map(CommandLine.Model.OptionSpec::longestName)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), withoutDefault, verb.getKey());
        }
    }
}
