package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.NoteMark;

/** Texts of the Security Council, 1946 to 1994, as text recognition gives them. */
class OcrTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Resolution 361 (197-4)\\nof 30 August 1974                              | S/RES/361(1974)
            Resolution 290\\nof 8 December 1970                                     | S/RES/290(1970)
            Resolution 434 (1973)\\nof 18 September 1978                            | S/RES/434(1978)
            Resolution [86 (1964)\\nof 4 March 1964                                 | S/RES/186(1964)
            RESOLUTION 8l4 (1993)\\n\\nAdopted by the Security Council at its 3188th meeting,\\non 26 March 1993 | S/RES/814(1993)
            112 (1956). Resolution of 6 February 1956\\n[S/3546]                    | S/RES/112(1956)
            """)
    void symbolsFromDamagedTitles(String title, String symbol) {
        Document document = Cases.document(title.replace("\\n", "\n") + "\n\nThe Security Council,\n\n1. Decides to rest.\n");
        assertEquals(symbol, document.symbol().value());
    }

    /** S/RES/112 (1956). */
    @Test
    void aFootnoteBelowTheText() {
        Document document = Cases.document("""
                112 (1956). Resolution of 6 February 1956
                [S/3546]

                The Security Council,
                Having examined the application of the Sudan, 14

                Recommends to the General Assembly that the Sudan
                be admitted to membership in the United Nations.

                Adopted unanimously at the
                716th meeting.

                14 Official Records of the Security Council, Eleventh Year, document S/3543.
                """);
        Block preamble = block(document, "pp/1");
        assertEquals("Having examined the application of the Sudan,", preamble.text());
        assertEquals(List.of(new NoteMark(45, "14")), preamble.notes());
        assertEquals("Official Records of the Security Council, Eleventh Year, document S/3543.",
                block(document, "fn/14").text());
    }

    /** S/RES/568 (1985). */
    @Test
    void footnotesOnLinesOfTheirOwnAndNumbersThatAreNone() {
        Document document = Cases.document("""
                Resolution 568 (1985)
                of 21 June 1985

                The Security Council,

                Commending Botswana for its adherence to the conventions of refugees 84 and
                of stateless persons 85 in paragraph 84 of the report of
                12 May 1985,

                1. Decides to rest.

                84 United Nations, Treaty Series, vol. 189, No. 2545, p. 137.
                85 Ibid., vol. 360, No. 5158, p. 130.
                """);
        assertEquals(
                "Commending Botswana for its adherence to the conventions of refugees and of stateless persons in paragraph 84 of"
                        + " the report of 12 May 1985,",
                block(document, "pp/1").text());
        assertEquals("Ibid., vol. 360, No. 5158, p. 130.", block(document, "fn/85").text());
    }

    /** S/RES/768 (1992), in which the enacting formula was lost. */
    @Test
    void aLostFormula() {
        Document document = Cases.document("""
                RESOLUTION 768 (1992)

                Adopted by the Security Council at its 3102nd meeting on 30 July 1992

                Recalling its resolutions 425 (1978) and 426 (1978) of 19 March 1978,

                1. Decides to extend the present mandate of UNIFIL;
                """);
        assertEquals("S/RES/768(1992)", document.symbol().value());
        assertEquals("Recalling its resolutions 425 (1978) and 426 (1978) of 19 March 1978,", block(document, "pp/1").text());
        assertTrue(block(document, "header").text().endsWith("on 30 July 1992"));
    }

    /** S/RES/30 (1947). */
    @Test
    void aPreambleAboveTheFormula() {
        Document document = Cases.document("""
                30 (1947). Resolution of 25 August 1947
                (S/525, I]
                Whereas the Security Council on 1 August 1947
                called upon the Netherlands to cease hostilities,

                The Security Council

                1. Decides to rest.
                """);
        assertEquals("Whereas the Security Council on 1 August 1947 called upon the Netherlands to cease hostilities,",
                block(document, "pp/1").text());
    }

    private static Block block(Document document, String part) {
        return document.blocks().stream().filter(b -> b.part().path().equals(part)).findFirst().orElseThrow();
    }
}
