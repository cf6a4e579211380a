package org.unres.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes whole the paragraphs that a page end has broken. A paragraph of a resolution ends in a comma, semicolon, full
 * stop or colon; one that does not is open, and the next paragraph that is no footnote is its rest, unless that one has
 * a number, opening words or a place of its own, or the open one is a heading. Operative paragraph 1 of E/RES/2023/26
 * is open at "relevant entities of the United" and goes on with "Nations Global Counter-Terrorism Coordination Compact".
 */
final class ParagraphJoiner {
    private static final int LONGEST_HEADING = 120;
    private static final Set<Lead.Kind> RESTS = Set.of(Lead.Kind.OTHER);

    private final List<Paragraph> joined = new ArrayList<>();
    private int open = -1;

    private ParagraphJoiner() {}

    static List<Paragraph> join(List<Paragraph> paragraphs) {
        ParagraphJoiner joiner = new ParagraphJoiner();
        for (Paragraph paragraph : paragraphs) {
            joiner.add(paragraph);
        }
        return List.copyOf(joiner.joined);
    }

    /** Whether a paragraph can stand as a heading over the next one. */
    static boolean isHeading(Paragraph paragraph) {
        String text = paragraph.text();
        boolean plain = Lead.of(paragraph).kind() == Lead.Kind.OTHER && !Lead.isComplete(text);
        return plain && (paragraph.content().emphasised() || text.length() <= LONGEST_HEADING)
                || text.matches("(?:[IVX]{1,6}|[A-Z])\\.?");
    }

    private void add(Paragraph next) {
        if (next.isNote()) {
            joined.add(next);
        } else if (open >= 0 && continues(joined.get(open), next)) {
            Paragraph whole = joined.get(open).with(join(joined.get(open).content(), next.content()));
            joined.set(open, whole);
            open = isOpen(whole) ? open : -1;
        } else {
            joined.add(next);
            open = isOpen(next) ? joined.size() - 1 : -1;
        }
    }

    private static boolean isOpen(Paragraph paragraph) {
        return switch (Lead.of(paragraph).kind()) {
            case FORMULA, ANNEX, CLOSING, NOTE -> false;
            case NUMBERED, LISTED, PREAMBULAR, OPERATIVE, OTHER -> !Lead.isComplete(paragraph.text());
        };
    }

    private static boolean continues(Paragraph open, Paragraph next) {
        boolean rest = RESTS.contains(Lead.of(next).kind());
        boolean goesOn = Character.isLowerCase(next.text().codePointAt(0)) && !open.content().emphasised();
        return rest && (goesOn || !isHeading(open) && !next.content().emphasised());
    }

    private static CleanText join(CleanText head, CleanText rest) {
        return head.then(head.text().endsWith("-") ? "" : " ", rest);
    }
}
