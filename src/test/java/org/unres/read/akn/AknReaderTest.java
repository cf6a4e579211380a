package org.unres.read.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Choice;
import org.unres.model.Document;
import org.unres.model.Draft;
import org.unres.model.Metadata;
import org.unres.model.NoteMark;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.Cases;
import org.unres.read.DocumentReader;
import org.unres.read.input.ReadResult;

/** What the markup of Akoma Ntoso becomes, on made-up documents after the form of the official ones. */
class AknReaderTest {
    private static ReadResult read(String name) {
        return DocumentReader.read(name, Cases.bytes("documents/akn/" + name));
    }

    private static Document document(String name) {
        return read(name).document().orElseThrow();
    }

    private static List<String> paths(String name) {
        return document(name).blocks().stream().map(b -> b.part().path()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"council-draft.xml", "lists-and-annexes.xml", "several-resolutions.xml", "sections.xml", "french.xml"})
    void partsHaveOnePathEachAndMarksTheirFootnotes(String name) {
        Document document = document(name);
        Set<String> seen = new HashSet<>();
        for (Block block : document.blocks()) {
            assertTrue(seen.add(block.part().path()), block.part().path());
            assertFalse(block.text().isBlank(), block.part().path());
            assertEquals(block.text().strip(), block.text());
            for (NoteMark mark : block.notes()) {
                assertTrue(document.footnote(block.part().voice(), mark.label()).isPresent(), block.part() + " " + mark);
            }
        }
    }

    @Test
    void anEmbeddedDraftSpeaksForItsOrgan() {
        Document document = document("council-draft.xml");
        assertEquals(List.of(new Draft("draft", Body.GENERAL_ASSEMBLY)), document.drafts());
        assertEquals(Body.ECONOMIC_AND_SOCIAL_COUNCIL, Cases.block(document, "op/1").speaker());
        assertEquals(Body.GENERAL_ASSEMBLY, Cases.block(document, "draft/pp/1").speaker());
        assertEquals("Urges all States to light lamps;", Cases.block(document, "draft/op/1").text());
    }

    @Test
    void wordsAreCleanedAndMarksTakenOut() {
        Block block = Cases.block(document("council-draft.xml"), "draft/pp/1");
        assertEquals("Recalling its resolution 74/175 of 18 December 2019 on counter-terrorism, its review and more,",
                block.text());
        assertEquals(List.of(new NoteMark(73, "1"), new NoteMark(84, "star")), block.notes());
        assertEquals(Optional.of("Recalling"), block.opening());
        assertEquals("Recalling", block.italics().getFirst().in(block.text()));
        assertEquals("74/175", block.links().getFirst().span().in(block.text()));
        assertEquals("https://undocs.org/en/A/RES/74/175", block.links().getFirst().href());
    }

    @Test
    void footnotesFollowTheirMarksAndKeepApart() {
        Document document = document("council-draft.xml");
        assertEquals("See resolution 56/6.", Cases.block(document, "draft/fn/1").text());
        assertEquals("First remark. More of it.", Cases.block(document, "draft/fn/star").text());
        assertEquals("Second remark.", Cases.block(document, "draft/fn/star/1").text());
        assertEquals("Ibid.", Cases.block(document, "draft/fn/1/1").text());
        assertEquals(List.of(new NoteMark(18, "1/1")), Cases.block(document, "draft/op/2").notes());
    }

    @Test
    void headerAndMetadataComeFromTheMarkup() {
        Document document = document("council-draft.xml");
        assertEquals("E/RES/2043/26", document.symbol().value());
        assertEquals("Assistance with lamps", document.header().title());
        assertEquals(Optional.of("General"), document.header().distribution());
        assertEquals(Optional.of(LocalDate.of(2043, 7, 25)), document.header().adopted());
        assertEquals(Optional.of(LocalDate.of(2043, 8, 3)), document.header().published());
        assertEquals(Optional.of("2043"), document.header().session());
        assertEquals(Optional.of("19 (c)"), document.header().agendaItem());
        assertEquals(Optional.of(new Body("commission-on-lamps")), document.header().recommendedBy());
        assertEquals(Optional.of("43"), document.header().meeting());
        assertTrue(Cases.block(document, "header").text().endsWith("43rd plenary meeting 25 July 2043"));
    }

    @Test
    void metadataKeepVotesSponsorsAndSubjects() {
        Document document = document("council-draft.xml");
        assertEquals(
                new Metadata.Vote("adoptedRecordedVote", List.of(
                        new Metadata.Tally(Choice.IN_FAVOUR, OptionalInt.of(2), List.of("CHILE", "MALTA")),
                        new Metadata.Tally(Choice.ABSTAINING, OptionalInt.of(1), List.of("CÔTE D'IVOIRE")))),
                document.metadata().vote());
        assertEquals(List.of("Albania", "Bosnia and Herzegovina", "Sweden (on behalf of some, and others)", "United States"),
                document.metadata().sponsors());
        assertEquals(List.of("E/CN.15/2043/L.7"), document.metadata().drafts());
        assertEquals(
                List.of(new Metadata.Subject("http://metadata.un.org/sdg/16", ""),
                        new Metadata.Subject("http://metadata.un.org/thesaurus/1003500", "social justice")),
                document.metadata().subjects());
        assertEquals(Optional.of("/akn/un/statement/deliberation/unecosoc/2043-07-25/2043-26"), document.metadata().aknUri());
    }

    @Test
    void aDateThatDisagreesIsToldAndADummyIsNone() {
        List<Problem> problems = read("council-draft.xml").problems();
        assertEquals(List.of(Code.DATE_DISAGREES), problems.stream().map(Problem::code).toList());
        assertTrue(problems.getFirst().message().contains("2043-07-25") && problems.getFirst().message().contains("2043-08-03"));
        assertEquals(Optional.empty(), document("lists-and-annexes.xml").header().adopted());
    }

    @Test
    void printedNumbersMakeTheLabelsAndAGapIsTold() {
        List<Problem> problems = read("lists-and-annexes.xml").problems();
        assertEquals(List.of(Code.NUMBERING_GAP), problems.stream().map(Problem::code).toList());
        assertEquals("lists-and-annexes.xml, op/3", problems.getFirst().place());
        assertEquals(List.of("header", "pp/1", "pp/1/a", "pp/1/b", "op/0", "heading/1", "op/1", "op/1/a", "op/1/a/i",
                "op/1/a/ii", "op/1/b", "op/3", "op/3/2", "table/1/1", "table/1/2", "fn/a", "heading/2", "op/4", "annex/1",
                "annex/1/heading/1", "annex/1/p/1", "annex/1/op/1", "annex/1/p/2", "annex/2", "annex/2/op/1"),
                paths("lists-and-annexes.xml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            op/0         | OPERATIVE  | Decides that:
            op/1/a/ii    | OPERATIVE  | By night;
            table/1/2    | TABLE      | May 7
            heading/2    | HEADING    | B. Wicks
            annex/1      | ANNEX      | Annex I
            annex/1/p/2  | ANNEX      | 2.1. They burn.
            """)
    void partsOfListsTablesAndAnnexes(String path, Block.Type type, String text) {
        Block block = Cases.block(document("lists-and-annexes.xml"), path);
        assertEquals(type, block.type());
        assertEquals(text, block.text());
    }

    @Test
    void severalResolutionsInOneFileKeepTheirLetters() {
        Document document = document("several-resolutions.xml");
        assertEquals("A/RES/99/128", document.symbol().value());
        assertEquals("Decides to rest.", Cases.block(document, "section/A/op/1").text());
        assertEquals("Decides to go on.", Cases.block(document, "section/B/op/1").text());
        assertEquals("Resolution 61/1.", Cases.block(document, "fn/1/1").text());
    }

    @Test
    void sectionsHaveTheirRomanNumbers() {
        assertEquals("A/RES/99/263B", document("sections.xml").symbol().value());
        assertEquals(List.of("section/4/heading/1", "section/4/pp/1", "section/4/op/1", "section/5/heading/1", "section/5/pp/1",
                "section/5/op/1"), paths("sections.xml"));
    }

    @Test
    void anotherLanguageKeepsStructureAndLinks() {
        ReadResult read = read("french.xml");
        Document document = read.document().orElseThrow();
        assertEquals(List.of(Code.LANGUAGE_NOT_READ), read.problems().stream().map(Problem::code).toList());
        assertEquals("fr", document.language());
        assertEquals(Optional.of("ES-11"), document.header().session());
        assertEquals(2, Cases.block(document, "pp/1").links().size());
    }
}
