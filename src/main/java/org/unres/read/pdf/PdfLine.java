package org.unres.read.pdf;

import java.util.List;

/**
 * A line as a page prints it.
 *
 * @param left where its first character begins, in points
 * @param y its base line, from the top of the page
 * @param size of its letters, superscripts left out
 */
record PdfLine(double left, double y, double size, List<Run> runs) {
    /**
     * Characters that are printed alike.
     *
     * @param raised whether they are small and above the line, as footnote marks are
     */
    record Run(String text, PdfGlyph.Face face, boolean raised) {}

    PdfLine {
        runs = List.copyOf(runs);
    }

    /** The words, footnote marks among them. */
    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(r -> text.append(r.text()));
        return text.toString().strip();
    }

    boolean isBold() {
        return runs.stream().allMatch(r -> r.face().bold() || r.text().isBlank());
    }

    /** The raised sign at its beginning, which makes it a footnote; empty if there is none. */
    String mark() {
        for (Run run : runs) {
            if (run.raised()) {
                return run.text().strip();
            } else if (!run.text().isBlank()) {
                return "";
            }
        }
        return "";
    }
}
