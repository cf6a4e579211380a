package org.unres.read.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins paragraphs that a page break has split. A paragraph of a resolution ends in a comma, semicolon, full stop or colon;
 * one that does not is continued by the next paragraph that is no footnote, unless that one has a number or opening words of
 * its own, or the open one is a heading. Operative paragraph 1 of E/RES/2023/26 is open at "relevant entities of the United"
 * and continues with "Nations Global Counter-Terrorism Coordination Compact".
 */
public final class ParagraphJoiner {
    private static final int LONGEST_HEADING = 120;

    private final List<Paragraph> joined = new ArrayList<>();
    private final List<CleanText> pieces = new ArrayList<>();
    private int open = -1;

    private ParagraphJoiner() {}

    public static List<Paragraph> join(List<Paragraph> paragraphs) {
        ParagraphJoiner joiner = new ParagraphJoiner();
        for (Paragraph paragraph : paragraphs) {
            joiner.add(paragraph);
        }
        joiner.close();
        return List.copyOf(joiner.joined);
    }

    /** Whether a paragraph can stand as a heading over the next one. */
    static boolean isHeading(Paragraph paragraph) {
        String text = paragraph.text();
        boolean plain = ParagraphStart.of(paragraph).kind() == ParagraphStart.Kind.OTHER && !ParagraphStart.isComplete(text);
        return (plain && (paragraph.content().emphasised() || text.length() <= LONGEST_HEADING))
                || text.matches("(?:[IVX]{1,6}|[A-Z])\\.?");
    }

    private void add(Paragraph next) {
        if (next.isNote()) {
            joined.add(next);
            return;
        }
        boolean goesOn = open >= 0 && continues(next);
        if (!goesOn) {
            close();
            open = joined.size();
            joined.add(next);
        }
        pieces.add(next.content());
        if (goesOn ? ParagraphStart.isComplete(next.text()) : !isOpen(next)) {
            close();
        }
    }

    private void close() {
        if (pieces.size() > 1) {
            joined.set(open, joined.get(open).with(CleanText.join(pieces)));
        }
        pieces.clear();
        open = -1;
    }

    private static boolean isOpen(Paragraph paragraph) {
        return switch (ParagraphStart.of(paragraph).kind()) {
            case FORMULA, ANNEX, CLOSING, NOTE -> false;
            case NUMBERED, LISTED, PREAMBULAR, OPERATIVE, OTHER -> !ParagraphStart.isComplete(paragraph.text());
        };
    }

    private boolean continues(Paragraph next) {
        if (ParagraphStart.of(next).kind() != ParagraphStart.Kind.OTHER) {
            return false;
        }
        Paragraph first = joined.get(open);
        boolean lowerCase = Character.isLowerCase(next.text().codePointAt(0)) && !first.content().emphasised();
        return lowerCase || (!next.begins() && (pieces.size() > 1 || (!isHeading(first) && !next.content().emphasised())));
    }
}
