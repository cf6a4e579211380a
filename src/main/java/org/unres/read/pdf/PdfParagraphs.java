package org.unres.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.LineJoiner;
import org.unres.read.structure.Paragraph;
import org.unres.read.structure.TextCleaner;

/** Groups the lines of pages into paragraphs and footnotes, across page breaks. */
final class PdfParagraphs {
    private static final double LEADING = 1.56;
    private static final double INDENT = 8;
    private static final double FLUSH = 2.5;

    private final LineJoiner joiner;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private final List<PdfLine> openNote = new ArrayList<>();

    private boolean begins;

    private PdfParagraphs(LineJoiner joiner) {
        this.joiner = joiner;
    }

    static List<Paragraph> of(List<PdfPages.Page> pages) {
        List<String> lines = pages.stream()
                .flatMap(p -> Stream.concat(p.text().stream(), p.notes().stream()))
                .map(PdfLine::text)
                .toList();
        PdfParagraphs builder = new PdfParagraphs(LineJoiner.of(lines));
        for (PdfPages.Page page : pages) {
            builder.text(page.text());
            page.notes().forEach(builder::note);
        }
        builder.close();
        builder.closeNote();
        return Stream.concat(builder.paragraphs.stream(), builder.notes.stream()).toList();
    }

    private void text(List<PdfLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            boolean goesOn = !open.isEmpty() && (i == 0 ? goesOnOverleaf(line) : goesOn(line));
            if (!goesOn) {
                close();
                begins = i > 0;
            }
            open.add(line);
        }
    }

    private boolean goesOn(PdfLine line) {
        PdfLine before = open.getLast();
        boolean near = line.y() - before.y() < LEADING * Math.max(line.size(), before.size());
        boolean indented = open.size() > 1 && line.left() > before.left() + INDENT;
        return near && !indented && isAlike(before, line);
    }

    // Paragraphs begin with an indent; where they do not, what they say decides (ParagraphJoiner).
    private boolean goesOnOverleaf(PdfLine line) {
        PdfLine first = open.getFirst();
        PdfLine last = open.getLast();
        boolean indents = first.left() > last.left() + INDENT && Math.abs(line.left() - last.left()) < FLUSH;
        boolean outdents = open.size() == 1 && line.left() < first.left() - INDENT;
        return (indents || outdents) && isAlike(last, line) && !last.isBold();
    }

    private static boolean isAlike(PdfLine before, PdfLine line) {
        return Math.abs(before.size() - line.size()) < 1 && before.isBold() == line.isBold();
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(0, "", clean(open), begins));
            open.clear();
        }
    }

    private void note(PdfLine line) {
        if (PdfPages.MARK.matcher(line.mark()).matches()) {
            closeNote();
        }
        openNote.add(line);
    }

    private void closeNote() {
        if (!openNote.isEmpty()) {
            String label = openNote.getFirst().mark();
            CleanText text = clean(openNote).withoutLeadingMarks();
            notes.add(new Paragraph(0, PdfPages.MARK.matcher(label).matches() ? label : "", text));
            openNote.clear();
        }
    }

    private CleanText clean(List<PdfLine> lines) {
        TextCleaner cleaner = new TextCleaner();
        for (int i = 0; i < lines.size(); i++) {
            LineJoiner.Glue glue = i + 1 == lines.size()
                    ? LineJoiner.Glue.NOTHING
                    : joiner.glue(lines.get(i).text(), lines.get(i + 1).text());
            write(cleaner, lines.get(i), glue == LineJoiner.Glue.NO_HYPHEN);
            cleaner.text(glue == LineJoiner.Glue.SPACE ? " " : "");
        }
        return cleaner.finish();
    }

    private static void write(TextCleaner cleaner, PdfLine line, boolean withoutHyphen) {
        for (int i = 0; i < line.runs().size(); i++) {
            PdfLine.Run run = line.runs().get(i);
            String text = withoutHyphen && i + 1 == line.runs().size()
                    ? run.text().substring(0, Math.max(0, run.text().length() - 1))
                    : run.text();
            String sign = text.strip();
            cleaner.italic(run.face().italic()).bold(run.face().bold());
            if (run.raised() && sign.matches("\\d{1,3}")) {
                cleaner.raised(sign).text(text.endsWith(" ") ? " " : "");
            } else {
                cleaner.text(text);
            }
        }
    }
}
