package org.unres.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.NoteMark;
import org.unres.model.Problem.Code;
import org.unres.model.Span;
import org.unres.read.DocumentReader;
import org.unres.read.input.ReadResult;

/** PDF files made here, laid out as the United Nations print theirs. */
class PdfReaderTest {
    private static final int LEFT = 123;
    private static final int INDENT = 147;

    @Test
    void aListBrokenByAPageWithHeadCounterAndJobNumber() throws IOException {
        Document document = read(resolution()
                .line(INDENT, "Recalling its resolutions 50/1 of 24 October 1995, 51/17 of 12 November")
                .line(LEFT, "1996, 51/21 of 27 November 1996 and 52/10 of 5 November 1997, 53/4 of 14 October")
                .foot("25-17552", "2/3")
                .page("A/RES/80/4", "Necessity of ending the embargo")
                .line(LEFT, "1998, 54/21 of 9 November 1999 and 55/20 of 9 November 2000,")
                .paragraph(INDENT, "1. Decides to remain seized of the matter."));
        assertEquals(
                "Recalling its resolutions 50/1 of 24 October 1995, 51/17 of 12 November 1996, 51/21 of 27 November 1996 and "
                        + "52/10 of 5 November 1997, 53/4 of 14 October 1998, 54/21 of 9 November 1999 and 55/20 of 9 November 2000,",
                block(document, "pp/1").text());
        assertEquals("Decides to remain seized of the matter.", block(document, "op/1").text());
        assertTrue(document.blocks().stream().noneMatch(b -> b.text().contains("17552") || b.text().contains("2/3")));
    }

    @Test
    void raisedNumbersAreMarksAndTheNotesAtThePagesFootAreTiedToThem() throws IOException {
        Document document = read(resolution()
                .line(INDENT, "Recalling its resolutions 71/205").raised("18").more(" and 72/190,").raised("19")
                .note("18", "Resolution 217 A (III).")
                .note("19", "United Nations, ", "Treaty Series", ", vol. 2440, No. 43977.")
                .foot("24-24352", "1/9"));
        Block preamble = block(document, "pp/1");
        assertEquals("Recalling its resolutions 71/205 and 72/190,", preamble.text());
        assertEquals(List.of(new NoteMark(32, "18"), new NoteMark(44, "19")), preamble.notes());
        assertEquals("Resolution 217 A (III).", block(document, "fn/18").text());
        assertEquals("United Nations, Treaty Series, vol. 2440, No. 43977.", block(document, "fn/19").text());
        assertEquals(List.of(new Span(16, 29)), block(document, "fn/19").italics());
    }

    @Test
    void hyphensAtTheEndsOfLines() throws IOException {
        Document document = read(resolution()
                .line(INDENT, "Noting the meeting on capacity-")
                .line(LEFT, "building and the meet-")
                .line(LEFT, "ing of 2015\u2013")
                .line(LEFT, "2024,"));
        assertEquals("Noting the meeting on capacity-building and the meeting of 2015\u20132024,",
                block(document, "pp/1").text());
    }

    @Test
    void aTitleOfTwoLines() throws IOException {
        assertEquals("Necessity of ending the embargo imposed by one State", read(resolution()).header().title());
    }

    @Test
    void exponentsAreNoMarks() throws IOException {
        Block block = block(read(resolution().line(INDENT, "Noting an area of 9 km").raised("2").more(" on the coast,")), "pp/1");
        assertEquals("Noting an area of 9 km² on the coast,", block.text());
    }

    @Test
    void scriptsAndFilesInAPdfAreNotLookedAt() throws IOException {
        Page page = resolution().line(INDENT, "Noting the report,");
        page.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('S/RES/1325 (2000)')"));
        assertEquals("A/RES/80/4", read(page).symbol().value());
    }

    @Test
    void aPdfWithoutText() throws IOException {
        try (PDDocument scan = new PDDocument()) {
            scan.addPage(new PDPage());
            assertFails(Code.NO_TEXT, bytes(scan));
        }
    }

    @Test
    void aLockedPdf() throws IOException {
        Page page = resolution();
        page.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertFails(Code.PROTECTED_FILE, page.bytes());
    }

    @Test
    void damagedPdfs() throws IOException {
        byte[] whole = resolution().bytes();
        assertFails(Code.UNREADABLE_FILE, Arrays.copyOf(whole, 60));
        assertFails(Code.UNREADABLE_FILE, "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
        for (int cut = 100; cut < whole.length; cut += 97) {
            DocumentReader.read("cut.pdf", Arrays.copyOf(whole, cut));
        }
    }

    @Test
    void moreTextThanAnyResolution() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i <= 1000; i++) {
                document.addPage(new PDPage());
            }
            assertFails(Code.FILE_TOO_LARGE, bytes(document));
        }
    }

    @Test
    void statesSavedWithoutEnd() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 100_000; i++) {
                    out.saveGraphicsState();
                }
            }
            assertFails(Code.FILE_TOO_LARGE, bytes(document));
        }
    }

    private static Page resolution() throws IOException {
        return new Page()
                .bold(14, "Resolution adopted by the General Assembly on 23 October 2025")
                .bold(12, "80/4. Necessity of ending the embargo", "imposed by one State")
                .paragraph(INDENT, "The General Assembly,")
                .paragraph(INDENT, "");
    }

    private static Document read(Page page) throws IOException {
        return DocumentReader.read("made-up.pdf", page.bytes()).document().orElseThrow();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Block block(Document document, String part) {
        return document.blocks().stream().filter(b -> b.part().path().equals(part)).findFirst().orElseThrow();
    }

    private static void assertFails(Code code, byte[] bytes) {
        ReadResult result = DocumentReader.read("in.pdf", bytes);
        assertTrue(result.document().isEmpty());
        assertEquals(code, result.problems().getFirst().code(), result.problems().toString());
    }

    /** Prints on pages of letter size, 10 points on lines 12 points apart. */
    private static final class Page {
        private static final PDType1Font ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
        private static final PDType1Font ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
        private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);
        private final PDDocument document = new PDDocument();
        private PDPageContentStream out;
        private float x;
        private float y;
        private float noteY = 72;

        Page() throws IOException {
            open();
            y = 600;
        }

        private void open() throws IOException {
            PDPage page = new PDPage();
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = 722;
        }

        Page page(String symbol, String title) throws IOException {
            out.close();
            open();
            at(60, 733, BOLD, 8, symbol);
            at(250, 733, BOLD, 8, title);
            return this;
        }

        Page foot(String job, String counter) throws IOException {
            at(60, 37, BOLD, 8, job);
            at(500, 37, BOLD, 8, counter);
            return this;
        }

        Page bold(int size, String... lines) throws IOException {
            y -= 12;
            for (String line : lines) {
                y -= size * 1.2f;
                at(LEFT, y, BOLD, size, line);
            }
            return this;
        }

        Page paragraph(float left, String text) throws IOException {
            y -= 6;
            return line(left, text);
        }

        Page line(float left, String text) throws IOException {
            y -= 12;
            x = left;
            return more(text);
        }

        Page more(String text) throws IOException {
            at(x, y, ROMAN, 10, text);
            x += ROMAN.getStringWidth(text) / 100;
            return this;
        }

        Page raised(String text) throws IOException {
            at(x, y + 3.5f, ROMAN, 6.5f, text);
            x += ROMAN.getStringWidth(text) * 0.0065f;
            return this;
        }

        Page note(String label, String... words) throws IOException {
            if (noteY == 72) {
                at(100, noteY + 14, BOLD, 8, "__________________");
            }
            at(115, noteY + 3, ROMAN, 5.5f, label);
            float at = LEFT;
            for (int i = 0; i < words.length; i++) {
                PDType1Font font = i == 1 ? ITALIC : ROMAN;
                at(at, noteY, font, 8.5f, words[i]);
                at += font.getStringWidth(words[i]) * 0.0085f;
            }
            noteY -= 10.5f;
            return this;
        }

        private void at(float left, float base, PDType1Font font, float size, String text) throws IOException {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(left, base);
            out.showText(text);
            out.endText();
        }

        byte[] bytes() throws IOException {
            out.close();
            return PdfReaderTest.bytes(document);
        }
    }
}
