package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.read.structure.Paragraph;
import org.unres.read.structure.ParagraphJoiner;
import org.unres.read.structure.SubParagraphs;
import org.unres.read.text.PlainTextReader;

/** How lines become paragraphs, and broken paragraphs whole; "/" stands for a line break, "//" for a blank line. */
class ParagraphsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Urges the United // Nations Compact;         | 1. Urges the United Nations Compact;
            1. Urges // ¹ Resolution 1. // all States;      | 1. Urges all States;; Resolution 1.
            Noting the rule // of law,                      | Noting the rule of law,
            Noting the rule, // of law,                     | Noting the rule,; of law,
            1. Urges the States // 2. Decides;              | 1. Urges the States; 2. Decides;
            1. Urges the States // Recalling that,          | 1. Urges the States; Recalling that,
            1. Urges the States // Annex                    | 1. Urges the States; Annex
            Lamps and horns // 1. Urges;                    | Lamps and horns; 1. Urges;
            Lamps and horns // Shores and harbours // 1. X; | Lamps and horns; Shores and harbours; 1. X;
            **Lamps** // shine;                             | Lamps; shine;
            A // Noting,                                    | A; Noting,
            1. Urges counter- // terrorism;                 | 1. Urges counter-terrorism;
            1. Urges: // (a) The lamps of the // Coast; and // (b) The horns; | 1. Urges:; (a) The lamps of the Coast; and; (b) The horns;
            1. Says “lamps.” // next // rest;               | 1. Says “lamps.”; next rest;
            1. Urges // the // States // of // Light;       | 1. Urges the States of Light;
            """)
    void joinsWhatAPageEndHasBroken(String raw, String expected) {
        assertEquals(expected, texts(ParagraphJoiner.join(paragraphs(raw))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            co- / operation                                 | co-operation
            meet- / ing // the meeting                      | meeting; the meeting
            co- / operate // cooperate // co-operate        | co-operate; cooperate; co-operate
            Secretary- / General                            | Secretary-General
            pre- / and post-war                             | pre- and post-war
            1985- / 1986                                    | 1985-1986
            a - / b                                         | a - b
            coop\u00AD / eration                            | cooperation
            non\u2011 / stop                                | non-stop
            The General Assembly, / Recalling / that, / Noting that, / 1. Urges that; / 2. Decides. | The General Assembly,; Recalling that,; Noting that,; 1. Urges that;; 2. Decides.
            Recalling Sweden, / United Nations bodies,      | Recalling Sweden, United Nations bodies,
            by / 1. May of each year                        | by 1. May of each year
            ends; / (a) Lamps; and / (b) Horns.             | ends;; (a) Lamps; and; (b) Horns.
            text,¹ / ¹ Resolution 1. / ² Ibid.              | text,; Resolution 1.; Ibid.
            one / --- / two                                 | one; two
            # Title / text                                  | Title; text
            """)
    void cutsAndJoinsLines(String raw, String expected) {
        assertEquals(expected, texts(paragraphs(raw)));
    }

    @Test
    void knowsTheLineOfEachParagraph() {
        List<Paragraph> paragraphs = PlainTextReader.paragraphs("\n\na\nb\r\n\r\nc\rd\n\fe\n¹ F");
        assertEquals(List.of(3, 6, 8, 9), paragraphs.stream().map(Paragraph::line).toList());
        assertEquals("1", paragraphs.getLast().note());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c           | a b c
            a i ii b        | a a/i a/ii b
            a i A B ii b    | a a/i a/i/A a/i/B a/ii b
            g h i j         | g h i j
            a b i ii iii c  | a b b/i b/ii b/iii c
            i ii iii iv     | i ii iii iv
            a c d           | a c d
            1 2 a b 3       | 1 2 2/a 2/b 3
            y z aa bb       | y z aa bb
            u v w x         | u v w x
            a 1 2 b 1       | a a/1 a/2 b b/1
            """)
    void namesSubParagraphsByTheirLevels(String signs, String expected) {
        SubParagraphs subs = new SubParagraphs();
        assertEquals(expected, String.join(" ", Arrays.stream(signs.split(" ")).map(subs::next).toList()));
    }

    private static List<Paragraph> paragraphs(String raw) {
        return PlainTextReader.paragraphs(raw.replace(" // ", "\n\n").replace(" / ", "\n"));
    }

    private static String texts(List<Paragraph> paragraphs) {
        return String.join("; ", paragraphs.stream().map(Paragraph::text).toList());
    }
}
