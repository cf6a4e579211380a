package org.unres.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unres.model.NoteMark;
import org.unres.model.Problem.Code;
import org.unres.read.input.Content;
import org.unres.read.input.Format;
import org.unres.read.input.FormatReader;
import org.unres.read.input.Problems;
import org.unres.read.input.ReadResult;
import org.unres.read.input.Utf8;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.LineBlocks;
import org.unres.read.structure.LineJoiner;
import org.unres.read.structure.Markup;
import org.unres.read.structure.OcrFootnotes;
import org.unres.read.structure.Paragraph;
import org.unres.read.structure.ResolutionBuilder;

/** Plain text and Markdown in UTF-8, with or without hard line breaks: the form of the bundled E/RES/2023/26. */
public final class PlainTextReader implements FormatReader {
    private static final Pattern MARK = Pattern.compile("[⁰¹⁴-⁹]|\\[\\^|<sup>");

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
    public static List<Paragraph> paragraphs(String text) {
        List<String> lines = List.of(text.split("\r\n|[\n\r]", -1));
        LineJoiner joiner = LineJoiner.of(lines);
        List<LineBlocks.RawBlock> blocks = LineBlocks.of(lines);
        List<String> raws = blocks.stream().map(b -> joiner.join(b.lines())).toList();
        List<String> marked = hasMarks(raws) ? raws : OcrFootnotes.mark(raws);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            paragraphs.add(paragraph(blocks.get(i).line(), marked.get(i)));
        }
        return paragraphs;
    }

    private static boolean hasMarks(List<String> raws) {
        return raws.stream().anyMatch(r -> MARK.matcher(r).find());
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
