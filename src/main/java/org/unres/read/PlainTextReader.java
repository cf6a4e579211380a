package org.unres.read;

import java.util.ArrayList;
import java.util.List;
import org.unres.model.NoteMark;
import org.unres.model.Problem.Code;

/** Plain text and Markdown in UTF-8, with or without hard line breaks: the form of the bundled E/RES/2023/26. */
final class PlainTextReader implements FormatReader {
    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public ReadResult read(Content content) {
        try {
            String text = Utf8.decode(content.bytes());
            return ResolutionBuilder.build(content, "text/plain", paragraphs(text));
        } catch (Utf8.MalformedException e) {
            String place = Problems.line(content.place(), e.line());
            return Problems.failed(Problems.error(Code.MALFORMED_TEXT, place, e.getMessage()));
        }
    }

    /** The paragraphs of a text, pages not yet joined. */
    static List<Paragraph> paragraphs(String text) {
        List<String> lines = List.of(text.split("\r\n|[\n\r]", -1));
        LineJoiner joiner = LineJoiner.of(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (LineBlocks.RawBlock block : LineBlocks.of(lines)) {
            paragraphs.add(paragraph(block.line(), joiner.join(block.lines())));
        }
        return paragraphs;
    }

    // A paragraph that begins with a mark is the footnote of that mark.
    private static Paragraph paragraph(int line, String raw) {
        boolean heading = raw.startsWith("#");
        CleanText clean = Markup.clean(raw.replaceFirst("^(?:#{1,6}+ +|> ?)", ""));
        NoteMark first = clean.notes().isEmpty() ? new NoteMark(-1, "") : clean.notes().getFirst();
        if (first.offset() == 0) {
            return new Paragraph(line, first.label(), clean.withoutLeadingMarks());
        }
        return new Paragraph(line, "", heading ? clean.asHeading() : clean);
    }
}
