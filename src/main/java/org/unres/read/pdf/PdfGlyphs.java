package org.unres.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.unres.read.pdf.PdfGlyph.Face;

/** The characters that the pages of a PDF file print upright, page by page; images, forms' scripts and files in it are not looked at. */
final class PdfGlyphs extends PDFTextStripper {
    private static final int MOST_GLYPHS = 5_000_000;
    private static final int MOST_OPERATORS = 20_000_000;
    private static final int DEEPEST = 1000;

    private final List<Page> pages = new ArrayList<>();
    private List<PdfGlyph> glyphs = new ArrayList<>();
    private int count;
    private int operators;

    /** A page's characters in the order in which the file prints them. */
    record Page(double height, List<PdfGlyph> glyphs) {}

    /** A file that prints more than any resolution does. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        private TooMuchException() {
            super("the file prints more than any resolution does");
        }
    }

    private PdfGlyphs() throws IOException {}

    static List<Page> of(PDDocument document) throws IOException {
        PdfGlyphs stripper = new PdfGlyphs();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = new ArrayList<>();
        pages.add(new Page(page.getCropBox().getHeight(), glyphs));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS || count > MOST_GLYPHS || getGraphicsStackSize() > DEEPEST) {
            throw new TooMuchException();
        }
        super.processOperator(operator, operands);
    }

    // Rotated text is page furniture.
    @Override
    protected void processTextPosition(TextPosition at) {
        if (at.getDir() == 0 && ++count <= MOST_GLYPHS) {
            double size = Math.abs(at.getYScale());
            String letters = letters(at.getUnicode());
            glyphs.add(new PdfGlyph(at.getXDirAdj(), at.getYDirAdj(), at.getWidthDirAdj(), size, letters, face(at.getFont())));
        }
    }

    private static String letters(String printed) {
        boolean ligature = printed.codePoints().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return ligature ? Normalizer.normalize(printed, Normalizer.Form.NFKC) : printed;
    }

    private static Face face(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean italic = name.contains("italic") || name.contains("oblique") || (descriptor != null && descriptor.isItalic());
        boolean bold = name.contains("bold") || (descriptor != null && descriptor.isForceBold());
        return italic ? bold ? Face.BOLD_ITALIC : Face.ITALIC : bold ? Face.BOLD : Face.PLAIN;
    }
}
