package org.unres.read.structure;

/**
 * What every reader makes of its format: a paragraph as printed, its number still in front ("36. Also requests …").
 *
 * @param line where it begins in its file, from 1; 0 where the format has no lines
 * @param note the footnote's label if it is a footnote, else empty
 * @param begins whether the file says that a paragraph begins here, so that it is not the rest of the one before
 */
public record Paragraph(int line, String note, CleanText content, boolean begins) {
    public Paragraph(int line, String note, CleanText content) {
        this(line, note, content, false);
    }

    boolean isNote() {
        return !note.isEmpty();
    }

    public String text() {
        return content.text();
    }

    Paragraph with(CleanText other) {
        return new Paragraph(line, note, other, begins);
    }
}
