package org.unres.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.Link;
import org.unres.model.NoteMark;
import org.unres.model.Problem.Code;
import org.unres.model.Span;
import org.unres.read.DocumentReader;
import org.unres.read.Zips;
import org.unres.read.input.ReadResult;
import org.unres.read.input.ZipLimits;

/** Word documents made here, by the library that reads them. */
class WordReaderTest {
    @Test
    void footnotesComeInTheOrderOfTheirMarks() throws IOException {
        try (XWPFDocument word = resolution()) {
            XWPFParagraph paragraph = paragraph(word, "Recalling its resolution 71/211 of 19\u00A0December 2016,");
            note(word, paragraph, "Resolution S-30/1, annex.");
            paragraph.createRun().setText(" and the Convention,");
            note(word, paragraph, "United Nations, Treaty Series, vol. 976, No. 14152.");
            Document document = read(word);
            Block preamble = block(document, "pp/1");
            assertEquals("Recalling its resolution 71/211 of 19 December 2016, and the Convention,", preamble.text());
            assertEquals(List.of(new NoteMark(52, "1"), new NoteMark(72, "2")), preamble.notes());
            assertEquals("Resolution S-30/1, annex.", block(document, "fn/1").text());
            assertEquals("United Nations, Treaty Series, vol. 976, No. 14152.", block(document, "fn/2").text());
        }
    }

    @Test
    void aNumberRaisedIsOneMoreMarkAndAnExponentIsNone() throws IOException {
        try (XWPFDocument word = resolution()) {
            XWPFParagraph paragraph = paragraph(word, "Noting the Convention");
            note(word, paragraph, "Resolution 44/25.");
            paragraph.createRun().setText(" and again");
            raised(paragraph, "1");
            paragraph.createRun().setText(" an area of 9 km");
            raised(paragraph, "2");
            paragraph.createRun().setText(",");
            Block preamble = block(read(word), "pp/1");
            assertEquals("Noting the Convention and again an area of 9 km²,", preamble.text());
            assertEquals(List.of("1", "1"), preamble.notes().stream().map(NoteMark::label).toList());
        }
    }

    @Test
    void italicsHiddenWordsAndOddCharacters() throws IOException {
        try (XWPFDocument word = resolution()) {
            XWPFParagraph paragraph = paragraph(word, "Noting the ");
            XWPFRun title = paragraph.createRun();
            title.setItalic(true);
            title.setText("World Drug Report");
            XWPFRun hidden = paragraph.createRun();
            hidden.setVanish(true);
            hidden.setText(" never printed");
            paragraph.createRun().setText(" and resolution ES\u201110/15 on mis\u00ADsiles,");
            Block preamble = block(read(word), "pp/1");
            assertEquals("Noting the World Drug Report and resolution ES-10/15 on missiles,", preamble.text());
            assertEquals(List.of(new Span(11, 28)), preamble.italics());
        }
    }

    @Test
    void listNumbersThatWordPrintsByItself() throws IOException {
        try (XWPFDocument word = resolution()) {
            BigInteger list = list(word);
            numbered(word, list, 0, "Decides to meet;");
            numbered(word, list, 0, "Requests the Secretary-General:");
            numbered(word, list, 1, "To report;");
            numbered(word, list, 1, "To advise;");
            numbered(word, list, 0, "Decides to remain seized of the matter.");
            Document document = read(word);
            assertEquals("Decides to meet;", block(document, "op/1").text());
            assertEquals("To advise;", block(document, "op/2/b").text());
            assertEquals("Decides to remain seized of the matter.", block(document, "op/3").text());
        }
    }

    @Test
    void aRowOfATableIsOneParagraph() throws IOException {
        try (XWPFDocument word = resolution()) {
            paragraph(word, "1. Approves the following scale;");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Member State");
            table.getRow(0).getCell(1).setText("Percentage");
            table.getRow(1).getCell(0).setText("Afghanistan");
            table.getRow(1).getCell(1).setText("0.006");
            List<String> texts = read(word).blocks().stream().map(Block::text).toList();
            assertTrue(texts.contains("Afghanistan 0.006"), texts.toString());
        }
    }

    @Test
    void pageBreaksHeadersAndFootersLeaveNoTrace() throws IOException {
        try (XWPFDocument word = resolution()) {
            word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun()
                    .setText("A/RES/72/999");
            word.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun().setText("2/2");
            XWPFParagraph paragraph = paragraph(word, "Recalling its resolutions 51/17 of 12 November");
            paragraph.createRun().addBreak(BreakType.PAGE);
            paragraph.createRun().setText("1996 and 52/10 of 5 November 1997,");
            Document document = read(word);
            assertEquals("Recalling its resolutions 51/17 of 12 November 1996 and 52/10 of 5 November 1997,",
                    block(document, "pp/1").text());
            assertTrue(document.blocks().stream().noneMatch(b -> b.text().contains("2/2")));
        }
    }

    @Test
    void aLinkKeepsItsWordsAndIsNotFollowed() throws IOException {
        try (XWPFDocument word = resolution()) {
            XWPFParagraph paragraph = paragraph(word, "Recalling its resolution ");
            XWPFRun link = paragraph.createHyperlinkRun("http://127.0.0.1:9/never");
            link.setText("71/211");
            link.setUnderline(UnderlinePatterns.SINGLE);
            paragraph.createRun().setText(",");
            Block preamble = block(read(word), "pp/1");
            assertEquals("Recalling its resolution 71/211,", preamble.text());
            assertEquals(List.of(new Link(new Span(25, 31), "http://127.0.0.1:9/never")), preamble.links());
        }
    }

    @Test
    void aZipThatIsNoWordDocument() throws IOException {
        assertFails(Code.UNKNOWN_FORMAT, zip("a.txt", new byte[10]));
        assertFails(Code.UNKNOWN_FORMAT, zip("[Content_Types].xml", types().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDamagedZip() throws IOException {
        byte[] whole = bytes(resolution());
        assertFails(Code.UNREADABLE_FILE, Arrays.copyOf(whole, whole.length / 2));
        assertFails(Code.UNREADABLE_FILE, "PK\u0003\u0004 x".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aZipThatUnpacksToTooMuch() throws IOException {
        byte[] bomb = zip("word/document.xml", new byte[ZipLimits.ENTRY + 1]);
        assertTrue(bomb.length < 1 << 20);
        assertFails(Code.FILE_TOO_LARGE, bomb);
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        byte[] good = bytes(resolution());
        String evil =
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='http://schemas.openxmlformats.org/"
                        + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>The General Assembly,&a;</w:t></w:r></w:p></w:body></w:document>";
        assertTrue(DocumentReader.read("in.docx", Zips.replace(good, "word/document.xml", evil)).document().isEmpty());
    }

    private static XWPFDocument resolution() {
        XWPFDocument word = new XWPFDocument();
        paragraph(word, "Resolution adopted by the General Assembly on 19 December 2017");
        paragraph(word, "72/198.\tInternational cooperation");
        paragraph(word, "The General Assembly,");
        return word;
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void note(XWPFDocument word, XWPFParagraph paragraph, String text) {
        XWPFFootnote note = word.createFootnote();
        note.createParagraph().createRun().setText(" " + text);
        paragraph.addFootnoteReference(note);
    }

    private static void raised(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setVerticalAlignment(VerticalAlign.SUPERSCRIPT.name().toLowerCase(java.util.Locale.ROOT));
        run.setText(text);
    }

    private static BigInteger list(XWPFDocument word) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        level(list, 0, STNumberFormat.DECIMAL, "%1.");
        level(list, 1, STNumberFormat.LOWER_LETTER, "(%2)");
        return word.createNumbering().addNum(word.createNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void level(CTAbstractNum list, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void numbered(XWPFDocument word, BigInteger list, int depth, String text) {
        XWPFParagraph paragraph = paragraph(word, text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
    }

    private static Document read(XWPFDocument word) throws IOException {
        return DocumentReader.read("made-up.doc", bytes(word)).document().orElseThrow();
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }

    private static Block block(Document document, String part) {
        return document.blocks().stream().filter(b -> b.part().path().equals(part)).findFirst().orElseThrow();
    }

    private static void assertFails(Code code, byte[] bytes) {
        ReadResult result = DocumentReader.read("in.docx", bytes);
        assertTrue(result.document().isEmpty());
        assertEquals(code, result.problems().getFirst().code(), result.problems().toString());
    }

    private static String types() {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xml' ContentType='application/xml'/></Types>";
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
