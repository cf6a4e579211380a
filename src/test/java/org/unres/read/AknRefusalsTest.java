package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.input.ReadResult;

/** XML that is broken, hostile or of another kind is one problem with its place, and nothing else happens. */
class AknRefusalsTest {
    private static final String COVER =
            "<coverPage><p><docNumber refersTo=\"#symbol\">S/RES/9001 (2044)</docNumber></p></coverPage>";

    @TempDir
    Path folder;

    private static ReadResult read(String xml) {
        return DocumentReader.read("made-up.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(Code code, ReadResult result) {
        assertTrue(result.document().isEmpty());
        assertEquals(1, result.problems().size());
        assertEquals(code, result.problems().getFirst().code());
        return result.problems().getFirst();
    }

    private static String statement(String body) {
        return "<?xml version=\"1.0\"?><akomaNtoso><statement>" + COVER + "<mainBody>" + body
                + "</mainBody></statement></akomaNtoso>";
    }

    @Test
    void brokenXmlHasLineAndColumn() {
        Problem problem = refused(Code.MALFORMED_XML, read("<?xml version=\"1.0\"?>\n<akomaNtoso>\n<statement></p>"));
        assertTrue(problem.place().startsWith("made-up.xml, line 3, column "), problem.place());
        assertTrue(problem.message().contains("must be terminated"), problem.message());
    }

    @Test
    void aFileThatBreaksOffIsBroken() {
        refused(Code.MALFORMED_XML, read("<akomaNtoso><statement><meta>"));
        refused(Code.MALFORMED_XML, read("<?xml version=\"1.0\"?>"));
    }

    @Test
    void bytesThatAreNoUtf8AreBroken() {
        byte[] xml = statement("<p>Caf\u00E9</p>").getBytes(StandardCharsets.ISO_8859_1);
        refused(Code.MALFORMED_XML, DocumentReader.read("latin.xml", xml));
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + statement("<p>&x;</p>").substring("<?xml version=\"1.0\"?>".length());
        Problem problem = refused(Code.MALFORMED_XML, read(xml));
        assertFalse(problem.message().contains("secret"));
    }

    @Test
    void aDocumentTypeIsRefused() {
        refused(Code.MALFORMED_XML, read("<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso SYSTEM \"http://example.invalid/a.dtd\">"
                + "<akomaNtoso/>"));
    }

    @Test
    void billionLaughsAreRefused() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            xml.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refused(Code.MALFORMED_XML, read(xml + "]><akomaNtoso>&l19;</akomaNtoso>"));
    }

    @Test
    void deepNestingIsRefused() {
        refused(Code.MALFORMED_XML, read(statement("<point>".repeat(100_000))));
    }

    @Test
    void otherXmlIsAnUnknownFormat() {
        assertTrue(refused(Code.UNKNOWN_FORMAT, read("<?xml version=\"1.0\"?><rss/>")).message().contains("\"rss\""));
    }

    @Test
    void withoutSymbolItIsNoResolution() {
        refused(Code.NO_RESOLUTION, read("<akomaNtoso><statement><mainBody><p>Words.</p></mainBody></statement></akomaNtoso>"));
    }

    @Test
    void aHugeParagraphIsRead() {
        ReadResult read = read(statement("<p>" + "word ".repeat(1_000_000) + "</p>"));
        assertEquals(4_999_999, read.document().orElseThrow().blocks().getLast().text().length());
    }

    @Test
    void wordsOutsideParagraphsAreKept() {
        ReadResult read = read(statement("Stray words<paragraph><num>1.</num>Bare<p>Then more.</p></paragraph>"));
        assertEquals("S/RES/9001(2044)", read.document().orElseThrow().symbol().value());
        assertTrue(read.document().orElseThrow().blocks().stream().anyMatch(b -> b.text().equals("Stray words")));
        assertEquals("Bare", Cases.block(read.document().orElseThrow(), "op/1").text());
    }

    @Test
    void raisedNumbersAreMarksButForExponents() {
        ReadResult read = read(statement("<paragraph><num>1.</num><p>Oil,<authorialNote marker=\"2\"><p>Note.</p></authorialNote>"
                + " lamps,<sup>2</sup> 5 km<sup>2</sup> and light<sup>7</sup>.</p></paragraph>"));
        assertEquals("Oil, lamps, 5 km2 and light.", Cases.block(read.document().orElseThrow(), "op/1").text());
        assertEquals(2, Cases.block(read.document().orElseThrow(), "op/1").notes().size());
        assertEquals(Code.MARK_WITHOUT_FOOTNOTE, read.problems().getFirst().code());
    }
}
