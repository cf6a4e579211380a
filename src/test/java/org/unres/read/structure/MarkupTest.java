package org.unres.read.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.model.NoteMark;
import org.unres.model.Span;

/** Cleaning: what is taken out of a text, and where it stood. */
class MarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            its resolution [74/175](#) of 2019          | its resolution 74/175 of 2019
            [2178 (2014)](https://undocs.org/S/RES/2178(2014)), | 2178 (2014),
            [on the recommendation of X (E/2023/30)]    | [on the recommendation of X (E/2023/30)]
            [S/3733]                                    | [S/3733]
            [ [a](b)                                    | [ a
            *Urges* all                                 | Urges all
            **Title** and ***both***                    | Title and both
            _Urges_ the A/80/__ of snake_case_words     | Urges the A/80/__ of snake_case_words
            5 * 4 and a* b                              | 5 * 4 and a* b
            *[on the recommendation]*                   | [on the recommendation]
            \\*Reissued                                 | *Reissued
            area of 9 km² and 3 m³                      | area of 9 km² and 3 m³
            Peace¹ and ²                                | Peace and
            a¹²³⁴ b                                     | a¹²³⁴ b
            Peace ¹, and                                | Peace, and
            Peace<sup>12</sup> and[^3]                  | Peace and
            <supper> [^]                                | <supper> [^]
            a\u00A0\u202Fb\u2007 c                      | a b c
            non\u2010stop non\u2011stop 1\u20132        | non-stop non-stop 1\u20132
            co\u00ADoper\u200Bation\uFEFF               | cooperation
            cafe\u0301                                  | caf\u00E9
            “soft” (2022–2027)                          | “soft” (2022–2027)
            """)
    void cleans(String raw, String expected) {
        assertEquals(expected, Markup.clean(raw).text());
    }

    @Test
    void keepsMarksWhereTheyStood() {
        CleanText clean = Markup.clean("Convention on \uD83D\uDD4A Doves,⁷ and [Peace](#)¹⁰ ² or ¹, then [^4]");
        assertEquals("Convention on \uD83D\uDD4A Doves, and Peace or, then", clean.text());
        assertEquals(
                List.of(new NoteMark(22, "7"), new NoteMark(32, "10"), new NoteMark(32, "2"), new NoteMark(35, "1"),
                        new NoteMark(41, "4")),
                clean.notes());
    }

    @Test
    void keepsItalicsAsSpans() {
        CleanText clean = Markup.clean("\uD83D\uDD4A *Urges*, **not this**, the  *Practical\nGuide* and *Cafe\u0301*s");
        assertEquals(List.of("Urges", "Practical Guide", "Caf\u00E9"),
                clean.italics().stream().map(s -> s.in(clean.text())).toList());
        assertEquals(new Span(2, 7), clean.italics().getFirst());
    }

    @Test
    void knowsWhatIsEmphasisedAsAWhole() {
        assertTrue(Markup.clean("**Lamps¹**").emphasised());
        assertTrue(Markup.clean(" *Lamps* ").emphasised());
        assertTrue(!Markup.clean("**Lamps** burn").emphasised());
    }

    @Test
    void composesAccentsWithoutMovingMarks() {
        CleanText clean = Markup.clean("re\u0301solution\u0323\u0307¹ e\u0301*e\u0301*");
        assertEquals(Normalizer.normalize("re\u0301solution\u0323\u0307 e\u0301e\u0301", Normalizer.Form.NFC), clean.text());
        assertEquals(List.of(new NoteMark(11, "1")), clean.notes());
        assertEquals(List.of(new Span(13, 14)), clean.italics());
    }

    @Test
    void takesTheHeadOff() {
        CleanText clean = Markup.clean("36. *Also requests* the¹ rest").from(4);
        assertEquals("Also requests the rest", clean.text());
        assertEquals(List.of(new NoteMark(17, "1")), clean.notes());
        assertEquals(List.of(new Span(0, 13)), clean.italics());
    }

    @Test
    void joinsWithShiftedPlaces() {
        CleanText joined = CleanText.join(
                List.of(Markup.clean("the *rule*¹"), Markup.clean("of *law*, counter-"), Markup.clean("terrorism²")));
        assertEquals("the rule of law, counter-terrorism", joined.text());
        assertEquals(List.of(new NoteMark(8, "1"), new NoteMark(34, "2")), joined.notes());
        assertEquals(List.of("rule", "law"), joined.italics().stream().map(s -> s.in(joined.text())).toList());
    }
}
