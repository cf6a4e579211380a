package org.unres.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.unres.model.Problem.Code;
import org.unres.read.input.Content;
import org.unres.read.input.Format;
import org.unres.read.input.FormatReader;
import org.unres.read.input.Problems;
import org.unres.read.input.ReadResult;
import org.unres.read.input.ZipLimits;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.Paragraph;
import org.unres.read.structure.ResolutionBuilder;

/**
 * Word documents (.docx, whatever they are called), such as A/RES/72/198 as the United Nations publish it. Text and
 * footnotes are read, headers and footers are not; nothing outside the file is ever fetched.
 */
public final class WordReader implements FormatReader {
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final String MAIN_WITH_MACROS = "ms-word.document.macroEnabled.main+xml";

    static {
        ZipSecureFile.setMinInflateRatio(ZipLimits.RATIO);
        ZipSecureFile.setMaxEntrySize(ZipLimits.ENTRY);
    }

    @Override
    public Format format() {
        return Format.ZIP;
    }

    @Override
    public ReadResult read(Content content) {
        try {
            if (!ZipLimits.isWhole(content.bytes())) {
                return unreadable(content);
            }
            boolean office = ZipLimits.check(content.bytes()).contains("[Content_Types].xml");
            return office ? opened(content) : noWord(content);
        } catch (ZipLimits.ExceededException e) {
            return Problems.failed(Problems.error(Code.FILE_TOO_LARGE, content.place(), e.getMessage()));
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | RecordFormatException
                | IllegalStateException | IllegalArgumentException | XMLStreamException e) {
            return unreadable(content);
        }
    }

    private static ReadResult opened(Content content) throws IOException, InvalidFormatException, XMLStreamException {
        // Closing a package would write it; it was opened from memory and only for reading.
        OPCPackage document = OPCPackage.open(content.stream());
        try {
            List<PackagePart> mains = WordParts.ofType(document, MAIN);
            mains.addAll(WordParts.ofType(document, MAIN_WITH_MACROS));
            if (mains.isEmpty()) {
                return noWord(content);
            }
            return ResolutionBuilder.build(content, MEDIA_TYPE, paragraphs(new WordParts(mains.getFirst())));
        } finally {
            document.revert();
        }
    }

    private static List<Paragraph> paragraphs(WordParts parts) throws IOException, InvalidFormatException, XMLStreamException {
        WordStyles styles = WordStyles.of(parts);
        WordBody body = new WordBody(styles, WordNumbering.of(parts, styles), WordParts.links(parts.document()));
        try (InputStream in = parts.main()) {
            body.read(in);
        }
        List<Paragraph> all = new ArrayList<>(body.paragraphs());
        Map<String, CleanText> notes = WordNotes.of(parts, styles);
        body.noteLabels().forEach((id, label) -> {
            if (notes.containsKey(id)) {
                all.add(new Paragraph(0, label, notes.get(id)));
            }
        });
        return all;
    }

    private static ReadResult noWord(Content content) {
        return Problems
                .failed(Problems.error(Code.UNKNOWN_FORMAT, content.place(), "This is a zip archive, but no Word document. "
                        + "If it holds resolutions, unpack it and give the files in it."));
    }

    private static ReadResult unreadable(Content content) {
        return Problems.failed(Problems.error(Code.UNREADABLE_FILE, content.place(), "The file begins as a zip archive or a Word "
                + "document, but it is damaged. Get the file anew, or save it once more in Word."));
    }
}
