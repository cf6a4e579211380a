package org.unres.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.input.Content;
import org.unres.read.input.Format;
import org.unres.read.input.FormatReader;
import org.unres.read.input.Problems;
import org.unres.read.input.ReadResult;
import org.unres.read.structure.ResolutionBuilder;

/**
 * PDF files, such as A/RES/78/133 as the United Nations publish it: their text in reading order, without what is
 * printed on every page, and with the footnotes tied to their marks.
 */
public final class PdfReader implements FormatReader {
    private static final int MOST_PAGES = 1000;

    static {
        FontMappers.set(new PdfFonts());
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    // The library fails on bad files in every way there is, memory and depth of the stack among them.
    @Override
    public ReadResult read(Content content) {
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            return document.getNumberOfPages() > MOST_PAGES ? tooLong(content, document) : read(content, document);
        } catch (InvalidPasswordException e) {
            return failed(content, Code.PROTECTED_FILE, "The PDF file is locked with a password. Save it without one.");
        } catch (PdfGlyphs.TooMuchException e) {
            return failed(content, Code.FILE_TOO_LARGE, "The PDF file prints more than any resolution does. If it holds many "
                    + "resolutions, put each into a file of its own.");
        } catch (OutOfMemoryError e) {
            return unreadable(content, "it needs more memory than there is");
        } catch (StackOverflowError e) {
            return unreadable(content, "its parts are nested without end");
        } catch (IOException | RuntimeException | LinkageError e) {
            return unreadable(content, "it is damaged (" + reason(e) + ")");
        }
    }

    private static ReadResult read(Content content, PDDocument document) throws IOException {
        List<PdfGlyphs.Page> pages = PdfGlyphs.of(document);
        if (pages.stream().allMatch(p -> p.glyphs().stream().allMatch(PdfGlyph::isBlank))) {
            return failed(content, Code.NO_TEXT, "The PDF file holds pictures of pages and no text. Let a program for text "
                    + "recognition (OCR) put the text into it, or give the resolution in another format.");
        }
        return ResolutionBuilder.build(content, "application/pdf", PdfParagraphs.of(PdfPages.of(pages)));
    }

    private static ReadResult tooLong(Content content, PDDocument document) {
        return failed(content, Code.FILE_TOO_LARGE, "The PDF file has " + document.getNumberOfPages() + " pages; more than "
                + MOST_PAGES + " are not read. If it holds many resolutions, put each into a file of its own.");
    }

    private static ReadResult unreadable(Content content, String why) {
        return failed(content, Code.UNREADABLE_FILE, "The PDF file cannot be read: " + why + ". Get the file anew, or give the "
                + "resolution in another format.");
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        return line.substring(0, Math.min(line.length(), 200));
    }

    private static ReadResult failed(Content content, Code code, String message) {
        Problem problem = Problems.error(code, content.place(), message);
        return Problems.failed(problem);
    }
}
