package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.model.Problem.Severity;
import org.unres.read.input.Limits;
import org.unres.read.input.ReadResult;

/** Each kind of bad input is one error with its code, its place and a next step. */
class BadInputTest {
    private static final String GOOD = "Resolution 9001 (2044)\n\nThe Security Council,\n\n1. Decides to rest.\n";

    @TempDir
    Path folder;

    @Test
    void missingFile() {
        assertError(Code.UNREADABLE_FILE, "nowhere.txt", DocumentReader.read(folder.resolve("nowhere.txt")));
    }

    @Test
    void folderInPlaceOfAFile() {
        assertError(Code.UNREADABLE_FILE, folder.toString(), DocumentReader.read(folder));
    }

    @Test
    void emptyFile() throws IOException {
        Path file = Files.write(folder.resolve("empty.txt"), new byte[0]);
        assertError(Code.EMPTY_FILE, "empty.txt", DocumentReader.read(file));
        assertError(Code.EMPTY_FILE, "blank.txt", DocumentReader.read("blank.txt", " \n\t\r\n".getBytes(StandardCharsets.UTF_8)));
        assertError(Code.EMPTY_FILE, "bom.txt", DocumentReader.read("bom.txt", "\uFEFF\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSingleLineOfFiftyMegabytes() throws IOException {
        Path file = folder.resolve("line.txt");
        byte[] chunk = new byte[1 << 20];
        Arrays.fill(chunk, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("one\ntwo\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(chunk);
            }
        }
        assertError(Code.LINE_TOO_LONG, "line.txt, line 3", DocumentReader.read(file));
    }

    @Test
    void aLineBeyondTheLimitInMemory() {
        byte[] line = new byte[Limits.LINE + 1];
        Arrays.fill(line, (byte) 'a');
        assertError(Code.LINE_TOO_LONG, "line.txt, line 1", DocumentReader.read("line.txt", line));
    }

    @Test
    void aFileBeyondTheLimit() throws IOException {
        Path file = folder.resolve("large.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 64; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        assertError(Code.FILE_TOO_LARGE, "large.pdf", DocumentReader.read(file));
    }

    @Test
    void moreLinesThanAnyResolution() {
        byte[] lines = "a\n".repeat(Limits.LINES + 1).getBytes(StandardCharsets.UTF_8);
        assertError(Code.FILE_TOO_LARGE, "lines.txt", DocumentReader.read("lines.txt", lines));
    }

    @Test
    void brokenUtf8() {
        byte[] bytes = "The General Assembly,\n\nRecalling X caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
        ReadResult result = DocumentReader.read("latin.txt", bytes);
        assertError(Code.MALFORMED_TEXT, "latin.txt, line 3", result);
        assertTrue(result.problems().getFirst().message().contains("offset " + (bytes.length - 1)));
    }

    @Test
    void textCutInTheMiddleOfACharacter() {
        byte[] bytes = "Recalling caf\u00E9".getBytes(StandardCharsets.UTF_8);
        assertError(Code.MALFORMED_TEXT, "cut.txt, line 1",
                DocumentReader.read("cut.txt", Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Test
    void textThatIsNoResolution() {
        ReadResult prose = Cases.read("Call me Ishmael.\n\nSome years ago, never mind how long.\n");
        assertError(Code.NO_RESOLUTION, "made-up.txt", prose);
        assertTrue(prose.problems().getFirst().message().contains("enacting formula"));
        ReadResult unnumbered = Cases.read("The General Assembly,\n\n1. Decides to rest.\n");
        assertError(Code.NO_RESOLUTION, "made-up.txt", unnumbered);
        assertTrue(unnumbered.problems().getFirst().message().contains("number"));
    }

    @Test
    void textInAnotherLanguageSaysSo() {
        ReadResult result =
                Cases.read("L’Assemblée générale,\n\nRappelant les buts et les principes de la Charte des Nations Unies,\n");
        assertError(Code.NO_RESOLUTION, "made-up.txt", result);
        assertTrue(result.problems().getFirst().message().contains("(fr)"), result.problems().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \u00D0\u00CF\u0011\u00E0 x | Word 97 (.doc)
            {\\rtf1 x               | a rich text
            <?xml version='1.0'?><a/> | an XML file
            abc\u0000def            | a binary file
            """)
    void unknownFormat(String content, String looksLike) {
        ReadResult result = DocumentReader.read("in.txt", content.getBytes(StandardCharsets.ISO_8859_1));
        assertError(Code.UNKNOWN_FORMAT, "in.txt", result);
        assertTrue(result.problems().getFirst().message().contains(looksLike), result.problems().toString());
    }

    @Test
    void utf16IsToldToBeSavedAsUtf8() {
        ReadResult result = DocumentReader.read("wide.txt", GOOD.getBytes(StandardCharsets.UTF_16));
        assertError(Code.UNKNOWN_FORMAT, "wide.txt", result);
        assertTrue(result.problems().getFirst().message().contains("UTF-8"));
    }

    @Test
    void goodTextIsReadWithAByteOrderMarkAndWithAnyLineEnds() {
        for (String text : new String[] {GOOD, "\uFEFF" + GOOD, GOOD.replace("\n", "\r\n"), GOOD.replace("\n", "\r")}) {
            assertEquals("S/RES/9001(2044)", Cases.document(text).symbol().value());
        }
    }

    private static void assertError(Code code, String place, ReadResult result) {
        assertTrue(result.document().isEmpty());
        assertEquals(1, result.problems().size());
        Problem problem = result.problems().getFirst();
        assertEquals(code, problem.code());
        assertEquals(Severity.ERROR, problem.severity());
        assertTrue(problem.place().endsWith(place), problem.place());
        assertTrue((problem.message().endsWith(".") && problem.message().contains(". ")) || problem.message().contains("; "),
                "says what and what next: " + problem.message());
    }
}
