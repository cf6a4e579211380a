package org.unres.read.pdf;

/**
 * A character as a page prints it, or a ligature of some.
 *
 * @param x its left edge in points
 * @param y its base line, from the top of the page
 */
record PdfGlyph(double x, double y, double width, double size, String text, Face face) {
    /** How it is printed. */
    enum Face {
        PLAIN, ITALIC, BOLD, BOLD_ITALIC;

        boolean italic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }

        boolean bold() {
            return this == BOLD || this == BOLD_ITALIC;
        }
    }

    double right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0") || text.equals("\u202F");
    }
}
