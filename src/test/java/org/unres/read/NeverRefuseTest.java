package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.model.Block;
import org.unres.model.Problem.Code;
import org.unres.model.Span;
import org.unres.read.input.ReadResult;

/** Whatever comes in, a result comes out, and never a fault of the program; the random texts have fixed seeds. */
@Tag("slow")
class NeverRefuseTest {
    private static final String COVER = "78/226. Lamps\n\nThe General Assembly,\n\n";
    private static final List<String> PIECES = List.of("The General Assembly,", "The Security Council", "\n", "\n\n", "1. ",
            "(a) ", "(i) ", "(zz) ", "¹ ", "²", "*", "**", "_", "[", "](", ")", "(#)", "[^1]", "[^1]:", "<sup>1</sup>", "\\",
            "Recalling ", "Requests ", "and ", ",", ";", ".", "co-\n", "\u00AD", "e\u0301", "\uD83D\uDD4A", "Annex", "Annex IV\n",
            "Annex 99\n", "43rd plenary meeting\n", "Adopted by the X on 31 February 2023", "Resolution 1 (1946)", "78/226. ",
            "Distr.: General 3 August 2023", "Agenda item 1 (a)", "# ", "> ", "---\n", "\f", "\r", "\u2028", "\u202F", "I\n");

    @Test
    void randomBytes() {
        Random random = new Random(20230826);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            assertSound(DocumentReader.read("random", bytes));
        }
    }

    @Test
    void randomCharacters() {
        Random random = new Random(78226);
        for (int i = 0; i < 500; i++) {
            String text = COVER + random.ints(random.nextInt(800), 0, i % 2 == 0 ? 0x300 : 0x11000)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            assertSound(DocumentReader.read("random", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void randomPiecesOfResolutions() {
        Random random = new Random(53243);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? COVER : "");
            random.ints(random.nextInt(120), 0, PIECES.size()).forEach(p -> text.append(PIECES.get(p)));
            assertSound(Cases.read(text.toString()));
        }
    }

    @Test
    void theSeedWithBytesChanged() {
        byte[] seed = Cases.bytes("org/unres/sample/E_RES_2023_26.txt");
        Random random = new Random(2023);
        for (int i = 0; i < 100; i++) {
            byte[] broken = seed.clone();
            for (int k = 0; k < 20; k++) {
                broken[random.nextInt(broken.length)] = (byte) (' ' + random.nextInt(95));
            }
            assertSound(DocumentReader.read("broken", broken));
        }
    }

    // A rule that takes the square of its input would need hours for these.
    @ParameterizedTest
    @ValueSource(strings = {"*", "_ *", "**a", "[", "[a](", "[a](b", "[^1", "[^1]", "¹", "¹ ", "<sup>", "(a) ", "1. ", " ", "-",
        "a-", "a -", "e\u0301", "\u0301\u0323", "Annex ", "A", "I", "Adopted by ", "[on the recommendation of the ",
        "Distr.: General ",
        "Agenda item 1 (a), ", "12 May ", "\\*", "“", "é", "\u1100\u1161"})
    void hostileMegabytes(String piece) {
        String line = piece.repeat((1 << 20) / piece.getBytes(StandardCharsets.UTF_8).length - 100);
        assertSound(Cases.read(COVER + line));
        assertSound(Cases.read(line + "\n\n" + COVER + "1. Decides.\n\n43rd plenary meeting " + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1. a", "1. a;", "¹ a", "a¹", "(a) a;", "(i) a;", "Annex", "The General Assembly,",
        "The Security Council,",
        "a,", "Recalling a", "43rd plenary meeting", "a-", "**a**", "9. a;", "Annex II", "12 May 2043", "2 (1946). a"})
    void hostileParagraphs(String paragraph) {
        String text = (paragraph + "\n\n").repeat(20_000);
        assertSound(Cases.read(COVER + text));
        assertSound(Cases.read(text + COVER + "1. Decides."));
        assertSound(Cases.read(COVER + text.replace("\n\n", "\n")));
    }

    private static void assertSound(ReadResult result) {
        assertTrue(result.problems().stream().noneMatch(p -> p.code() == Code.INTERNAL_ERROR),
                () -> result.problems().toString());
        assertTrue(result.document().isPresent() || !result.problems().isEmpty());
        result.document().ifPresent(d -> {
            HashSet<String> paths = new HashSet<>();
            for (Block block : d.blocks()) {
                assertTrue(paths.add(block.part().path()), () -> "twice: " + block.part());
                assertTrue(block.part().path().matches("[A-Za-z0-9/]+"), block.part().path());
                assertSound(block);
            }
        });
    }

    private static void assertSound(Block block) {
        int length = block.text().codePointCount(0, block.text().length());
        block.notes().forEach(n -> assertTrue(n.offset() >= 0 && n.offset() <= length, n::toString));
        block.italics().forEach(s -> assertTrue(s.end() <= length && s.start() < s.end(), s::toString));
        assertEquals(block.text().strip(), block.text());
        Span all = new Span(0, length);
        assertEquals(block.text(), all.in(block.text()));
    }
}
