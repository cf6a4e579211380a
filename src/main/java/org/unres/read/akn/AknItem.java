package org.unres.read.akn;

import java.util.List;
import java.util.Optional;
import org.unres.read.structure.CleanText;

/**
 * A paragraph as the markup gives it: its printed number, the name of its container, its words. The labels of its note
 * marks are keys of {@link AknBody#notes}.
 *
 * @param num as printed: "36.", "(a)"; empty if it has none
 */
record AknItem(Kind kind, String num, Optional<String> opening, CleanText content) {
    enum Kind { COVER, CLOSING, FORMULA, HEADING, PREAMBULAR, BODY, ROW, TABLE, ATTACHMENT, STATEMENT, SECTION }

    static AknItem mark(Kind kind) {
        return new AknItem(kind, "", Optional.empty(), new CleanText("", List.of(), List.of(), false));
    }

    String text() {
        return content.text();
    }
}
