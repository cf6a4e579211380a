package org.unres.resolve.act;

import org.unres.resolve.cue.Cue;

/**
 * The part of a paragraph that one cue governs: from the cue to the next cue that performs an act, without the comma and "and"
 * between them.
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
