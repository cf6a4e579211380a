package org.unres.resolve.act;

import org.unres.resolve.cue.Cue;

/**
 * A stretch of a paragraph with one cue, from the cue to the next one that performs an act, without the comma and "and" that
 * lead there.
 */
record Clause(Cue cue, Passage words) {
    String text() {
        return words.text();
    }

    int end() {
        return words.end();
    }

    /** Whether subparagraphs say what it asks: "Requests the Office of the High Commissioner:". */
    boolean isOpen() {
        return text().startsWith(":", end()) && text().substring(end() + 1).isBlank();
    }
}
