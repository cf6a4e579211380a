package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Document;
import org.unres.model.Draft;
import org.unres.model.Header;
import org.unres.model.NoteMark;
import org.unres.model.Span;
import org.unres.read.input.ReadResult;

/** The bundled resolution E/RES/2023/26, which must be read completely. */
class SeedTest {
    private static final ReadResult RESULT =
            DocumentReader.read("E_RES_2023_26.txt", Cases.bytes("org/unres/sample/E_RES_2023_26.txt"));
    private static final Document SEED = RESULT.document().orElseThrow();

    @Test
    void hasNoProblems() {
        assertEquals(List.of(), RESULT.problems());
        assertEquals("E/RES/2023/26", SEED.symbol().value());
        assertEquals("en", SEED.language());
        assertEquals("E_RES_2023_26.txt", SEED.source().name());
        assertEquals("text/plain", SEED.source().format());
        assertEquals("2667b74fc897ae3ef2a5122c6ea30407f6d5008cf6ec137b9001433713550187", SEED.source().sha256());
    }

    @Test
    void hasTheFieldsOfItsCoverAndClosing() {
        Header expected = new Header(
                Body.ECONOMIC_AND_SOCIAL_COUNCIL,
                "Technical assistance provided by the United Nations Office on Drugs and Crime related to counter-terrorism",
                Optional.of("General"),
                Optional.of(LocalDate.of(2023, 8, 3)),
                Optional.of(LocalDate.of(2023, 7, 25)),
                Optional.of("2023"),
                Optional.of("19 (c)"),
                Optional.of(new Body("commission-on-crime-prevention-and-criminal-justice")),
                Optional.of("43"));
        assertEquals(expected, SEED.header());
    }

    @Test
    void hasCoverAdoptionAndClosingLinesAsOneText() {
        Block header = SEED.blocks().getFirst();
        assertEquals(Block.Type.HEADER, header.type());
        assertEquals("header", header.part().path());
        assertEquals("Economic and Social Council Distr.: General 3 August 2023 2023 session Agenda item 19 (c) Social and"
                + " human rights questions: crime prevention and criminal justice Resolution adopted by the Economic and"
                + " Social Council on 25 July 2023 [on the recommendation of the Commission on Crime Prevention and Criminal"
                + " Justice (E/2023/30)] 2023/26. Technical assistance provided by the United Nations Office on Drugs and"
                + " Crime related to counter-terrorism 43rd plenary meeting 25 July 2023", header.text());
    }

    @Test
    void hasTwentyPreambularAndThirtySixOperativeParagraphsInTheDraft() {
        assertEquals(List.of(new Draft("draft", Body.GENERAL_ASSEMBLY)), SEED.drafts());
        assertEquals(numbered("draft/pp/", 20), paths(Block.Type.PREAMBULAR));
        List<String> operative = new java.util.ArrayList<>(List.of("op/1"));
        operative.addAll(numbered("draft/op/", 36));
        assertEquals(operative, paths(Block.Type.OPERATIVE));
        assertEquals(numbered("draft/fn/", 11), paths(Block.Type.FOOTNOTE));
        assertEquals(1 + 20 + 37 + 11, SEED.blocks().size());
    }

    @Test
    void speaksWithTheVoiceOfEachBody() {
        for (Block block : SEED.blocks()) {
            Body expected = block.part().voice().isEmpty() ? Body.ECONOMIC_AND_SOCIAL_COUNCIL : Body.GENERAL_ASSEMBLY;
            assertEquals(expected, block.speaker(), block.part().path());
        }
        assertEquals("Recommends to the General Assembly the adoption of the following draft resolution:",
                Cases.block(SEED, "op/1").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pp/13 | Noting with appreciation the ongoing work   | the integration of the rule of law, human rights       | close coordination with Member States,
            op/1  | Urges Member States that have not yet       | relevant entities of the United Nations Global Counter | international legal instruments;
            op/8  | Requests the United Nations Office on       | as well as sports and physical activities              | published by the Office;
            op/13 | Requests the United Nations Office on       | Member States, upon request, with a view to building   | domestic and international law;
            op/19 | Rejects attempts at the justification       | credible and relevant information giving serious       | to requesting States;
            op/35 | Requests the Secretary-General to continue  | upon request, in the implementation of the relevant    | Global Counter-Terrorism Strategy;
            """)
    void hasBrokenParagraphsWhole(String part, String begin, String joint, String end) {
        String text = Cases.block(SEED, "draft/" + part).text();
        assertTrue(text.startsWith(begin), text);
        assertTrue(text.contains(joint), text);
        assertTrue(text.endsWith(end), text);
    }

    @Test
    void hasEveryParagraphEndingAsParagraphsDo() {
        SEED.blocks().stream()
                .filter(b -> b.type() != Block.Type.HEADER)
                .forEach(b -> assertTrue(b.text().matches(".*[,;:.]"), b.part() + ": " + b.text()));
    }

    static List<Arguments> notes() {
        return Cases.rows("read/seed-notes.tsv").stream()
                .map(r -> Arguments.of(r[0], r[1], Integer.parseInt(r[2]), r[3]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void tiesFootnotesToTheirMarks(String part, String label, int offset, String before) {
        Block block = Cases.block(SEED, part);
        assertTrue(block.notes().contains(new NoteMark(offset, label)), block.notes().toString());
        assertTrue(new Span(0, offset).in(block.text()).endsWith(before), block.text());
        Block note = SEED.footnote("draft", label).orElseThrow();
        int place = SEED.blocks().indexOf(note);
        List<Block> between = SEED.blocks().subList(SEED.blocks().indexOf(block) + 1, place);
        assertTrue(between.stream().allMatch(b -> b.type() == Block.Type.FOOTNOTE), "the footnote follows its paragraph");
    }

    @Test
    void hasElevenMarks() {
        assertEquals(11, SEED.blocks().stream().mapToInt(b -> b.notes().size()).sum());
        assertEquals(11, notes().size());
    }

    static List<Arguments> quotes() {
        return Cases.rows("read/seed-quotes.tsv").stream()
                .map(r -> Arguments.of(r[0], Integer.parseInt(r[1]), Integer.parseInt(r[2]), r[3]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void hasEachCitationAtItsPlace(String part, int start, int end, String quote) {
        assertEquals(quote, new Span(start, end).in(Cases.block(SEED, part).text()));
    }

    @Test
    void hasNoMarkupLeft() {
        for (Block block : SEED.blocks()) {
            assertFalse(block.text().matches("(?s).*(?:\\*|\\]\\(|[⁰¹²³⁴-⁹]|\\s\\s).*"), block.text());
            assertFalse(block.type() == Block.Type.OPERATIVE && block.text().matches("\\d.*"), block.text());
        }
    }

    @Test
    void keepsTitlesInItalics() {
        Set<String> italics = new HashSet<>();
        SEED.blocks().forEach(b -> b.italics().forEach(s -> italics.add(s.in(b.text()))));
        assertTrue(italics.contains("Practical Guide for Requesting Electronic Evidence Across Borders"));
        assertTrue(italics.contains("Handbook on Children Recruited and Exploited by Terrorist and Violent Extremist Groups:"
                + " the Role of the Justice System"));
        assertTrue(italics.contains("Treaty Series"));
        assertTrue(italics.contains("Also requests"));
    }

    private static List<String> paths(Block.Type type) {
        return SEED.blocks().stream().filter(b -> b.type() == type).map(b -> b.part().path()).toList();
    }

    private static List<String> numbered(String prefix, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count).mapToObj(n -> prefix + n).toList();
    }
}
