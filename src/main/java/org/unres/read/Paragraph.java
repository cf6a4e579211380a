package org.unres.read;

/**
 * What every reader makes of its format: a paragraph as printed, its number still in front ("36. Also requests …").
 *
 * @param line where it begins in its file, from 1; 0 where the format has no lines
 * @param note the footnote's label if it is a footnote, else empty
 */
record Paragraph(int line, String note, CleanText content) {
    boolean isNote() {
        return !note.isEmpty();
    }

    String text() {
        return content.text();
    }

    Paragraph with(CleanText other) {
        return new Paragraph(line, note, other);
    }
}
