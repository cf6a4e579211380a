package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.model.Body;
import org.unres.model.Document;
import org.unres.model.Problem.Code;
import org.unres.model.Problem.Severity;
import org.unres.read.input.ReadResult;

/** Cover pages, parts and their labels, on made-up texts after the form of resolutions. */
class StructureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            78/226. Lamps                           | The General Assembly,           | A/RES/78/226          | Lamps
            53/243 A. Lamps                         | The General Assembly,           | A/RES/53/243A         | Lamps
            217 A (III). Lamps                      | The General Assembly            | A/RES/217(III)A       | Lamps
            3201 (S-VI). Lamps                      | The General Assembly            | A/RES/3201(S-VI)      | Lamps
            ES-11/4. Lamps                          | The General Assembly,           | A/RES/ES-11/4         | Lamps
            S-24/2. Lamps                           | The General Assembly,           | A/RES/S-24/2          | Lamps
            2023/26. Lamps                          | The Economic and Social Council | E/RES/2023/26         | Lamps
            1503 (XLVIII). Lamps                    | The Economic and Social Council | E/RES/1503(XLVIII)    | Lamps
            54/10. Lamps                            | The Human Rights Council,       | A/HRC/RES/54/10       | Lamps
            Resolution 2178 (2014)                  | The Security Council,           | S/RES/2178(2014)      | Resolution 2178 (2014)
            RESOLUTION 800 (1993)                   | The Security Council,           | S/RES/800(1993)       | Resolution 800 (1993)
            2 (1946). Resolution of 30 January 1946 | The Security Council,           | S/RES/2(1946)         | Resolution of 30 January 1946
            A/RES/78/226                            | The General Assembly,           | A/RES/78/226          | A/RES/78/226
            """)
    void knowsTheSymbolByOrganAndNumber(String line, String formula, String symbol, String title) {
        Document document = Cases.document(line + "\n\n" + formula + "\n\nDecides to rest.");
        assertEquals(symbol, document.symbol().value());
        assertEquals(title, document.header().title());
    }

    @Test
    void theHumanRightsCouncilPrintsTheAssemblyAboveItself() {
        Document document = Cases.document("""
                General Assembly

                Human Rights Council
                Fifty-fourth session
                11 September-13 October 2043
                Agenda item 3

                Resolution adopted by the Human Rights Council on 11 October 2043

                54/10. Lamps

                The Human Rights Council,

                1. Decides to rest.

                46th meeting
                11 October 2043

                [Adopted by a recorded vote of 28 to 7, with 12 abstentions. The voting was as follows:

                In favour:
                Algeria, Chile

                Abstaining:
                Malta]
                """);
        assertEquals("A/HRC/RES/54/10", document.symbol().value());
        assertEquals(Body.HUMAN_RIGHTS_COUNCIL, document.header().organ());
        assertEquals(Optional.of("54"), document.header().session());
        assertEquals(Optional.of("3"), document.header().agendaItem());
        assertEquals(Optional.of("46"), document.header().meeting());
        assertEquals("2043-10-11", document.header().adopted().orElseThrow().toString());
        assertEquals(List.of("header", "op/1"), paths(document));
        assertTrue(document.blocks().getFirst().text().endsWith("Abstaining: Malta]"));
    }

    @Test
    void eachFurtherDraftHasAVoiceOfItsOwn() {
        Document document = body("""
                Recommends to the General Assembly the following draft resolutions:

                The General Assembly,

                1. Decides X;

                The General Assembly,

                1. Decides Y.¹

                ¹ Resolution 1/1.
                """, "2023/26. Lamps\n\nThe Economic and Social Council\n\n");
        assertEquals(List.of("header", "op/1", "draft/op/1", "draft/2/op/1", "draft/2/fn/1"), paths(document));
        assertEquals(2, document.drafts().size());
        assertTrue(document.footnote("draft/2", "1").isPresent());
    }

    @Test
    void numbersThatBeginAnewAreInASectionOfTheirOwn() {
        Document document =
                general("I\n\n1. Decides X;\n\n(a) x;\n\nII\n\nThe General Assembly,\n\n1. Decides Y;\n\n2. Decides Z.");
        assertEquals(
                List.of("header", "heading/1", "op/1", "op/1/a", "heading/2", "section/2/op/1", "section/2/op/2"),
                paths(document));
    }

    @Test
    void annexesHaveTheirPrintedNumbers() {
        Document document = general("""
                1. Decides.

                50th plenary meeting
                19 December 2043

                Annex I

                We, the keepers,

                1. Light.

                Annex II
                Rules

                Recalling nothing,

                (a) Put out.
                """);
        assertEquals(
                List.of("header", "op/1", "annex/1", "annex/1/p/1", "annex/1/op/1", "annex/2", "annex/2/p/1", "annex/2/p/1/a"),
                paths(document));
    }

    @Test
    void everyLabelComesOnce() {
        Document document =
                general("1. A;\n\n(a) a;\n\n(a) a;\n\n1. B;\n\n1. C;\n\nAnnex\n\nAnnex\n\n1. D;\n\nx;\n\n¹ n.\n\n¹ n.");
        assertEquals(paths(document).size(), paths(document).stream().distinct().count(), paths(document).toString());
    }

    @Test
    void aNoteMarkedInTheTitleBelongsToTheHeader() {
        Document document = Cases.document(
                "78/226. Lamps¹\n\n¹ See A/78/1.\n\nThe General Assembly,\n\n1. Decides to rest.");
        assertEquals(List.of("header", "fn/1", "op/1"), paths(document));
        assertEquals("Lamps", document.header().title());
    }

    @Test
    void gapsAndLooseNotesAreWarningsWithTheirPlace() {
        ReadResult result = Cases.read("78/226. Lamps\n\nThe General Assembly,\n\n1. X;²\n\n3. Y.\n\n⁴ Z.\n");
        assertEquals(List.of(Code.NUMBERING_GAP, Code.MARK_WITHOUT_FOOTNOTE, Code.FOOTNOTE_WITHOUT_MARK),
                result.problems().stream().map(p -> p.code()).toList());
        assertEquals(List.of("made-up.txt, line 7", "made-up.txt, op/1", "made-up.txt, line 9"),
                result.problems().stream().map(p -> p.place()).toList());
        assertTrue(result.problems().stream().allMatch(p -> p.severity() == Severity.WARNING));
        assertEquals(List.of("header", "op/1", "op/3", "fn/4"), paths(result.document().orElseThrow()));
    }

    private static Document general(String body) {
        return body(body, "78/226. Lamps\n\nThe General Assembly,\n\n");
    }

    private static Document body(String body, String cover) {
        return Cases.document(cover + body);
    }

    private static List<String> paths(Document document) {
        return document.blocks().stream().map(b -> b.part().path()).toList();
    }
}
