package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.Header;
import org.unres.read.input.ReadResult;

/**
 * Every document below {@code documents/text} against its {@code .expected} file. The files are written anew with
 * {@code -Dunres.rewrite=true}, and a run with that switch fails.
 */
class TextDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/documents/text");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadAsExpected(Path file) throws IOException {
        ReadResult result = DocumentReader.read(file.getFileName().toString(), Files.readAllBytes(file));
        Path expected = Path.of(file.toString().replaceAll("\\.txt$", ".expected"));
        if (Boolean.getBoolean("unres.rewrite")) {
            Files.writeString(expected, render(result));
            fail(expected + " was written anew: look at it, and run again without unres.rewrite");
        }
        assertEquals(Files.readString(expected), render(result));
    }

    private static String render(ReadResult result) {
        String problems = result.problems().stream().map(p -> "problem\t" + p + "\n").collect(Collectors.joining());
        return problems + result.document().map(TextDocumentsTest::render).orElse("");
    }

    private static String render(Document document) {
        StringBuilder text = new StringBuilder();
        text.append("symbol\t").append(document.symbol()).append('\n');
        text.append("language\t").append(document.language()).append('\n');
        header(document.header(), text);
        document.drafts().forEach(d -> text.append(d.voice()).append('\t').append(d.speaker().slug()).append('\n'));
        document.blocks().forEach(b -> block(b, text));
        return text.toString();
    }

    private static void header(Header header, StringBuilder text) {
        text.append("organ\t").append(header.organ().slug()).append('\n');
        text.append("title\t").append(header.title()).append('\n');
        header.distribution().ifPresent(v -> text.append("distribution\t").append(v).append('\n'));
        header.published().ifPresent(v -> text.append("published\t").append(v).append('\n'));
        header.adopted().ifPresent(v -> text.append("adopted\t").append(v).append('\n'));
        header.session().ifPresent(v -> text.append("session\t").append(v).append('\n'));
        header.agendaItem().ifPresent(v -> text.append("agenda item\t").append(v).append('\n'));
        header.recommendedBy().ifPresent(v -> text.append("recommended by\t").append(v.slug()).append('\n'));
        header.meeting().ifPresent(v -> text.append("meeting\t").append(v).append('\n'));
    }

    private static void block(Block block, StringBuilder text) {
        text.append(block.part()).append('\t').append(block.type()).append('\t');
        block.notes().forEach(n -> text.append('[').append(n.label()).append(" at ").append(n.offset()).append("] "));
        block.italics().forEach(s -> text.append('<').append(s.in(block.text())).append("> "));
        text.append(block.text()).append('\n');
    }
}
