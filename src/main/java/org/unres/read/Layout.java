package org.unres.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The three regions of a resolution: the cover page up to the enacting formula ("The Economic and Social Council"), the
 * body, and the closing lines ("43rd plenary meeting", "25 July 2023"); annexes, which follow these, are in the body.
 *
 * @param speaker the body named by the first enacting formula
 * @param body paragraphs made whole, footnotes among them
 */
record Layout(List<Paragraph> cover, Organ speaker, List<Paragraph> body, List<Paragraph> closing) {
    private static final Pattern DATE = Pattern.compile("\\d{1,2} \\p{L}{3,9} \\d{4}");
    private static final Pattern VOTE =
            Pattern.compile("\\[?(?:Adopted|In favour|Against|Abstaining|Abstentions)\\b.{0,2000}");

    /** The regions, or nothing where no enacting formula stands. */
    static Optional<Layout> of(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Organ> speaker = formula(paragraphs.get(i));
            if (speaker.isPresent()) {
                return Optional.of(cut(paragraphs, i, speaker.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Organ> formula(Paragraph paragraph) {
        return paragraph.isNote() ? Optional.empty() : Organ.ofFormula(paragraph.text());
    }

    private static Layout cut(List<Paragraph> paragraphs, int formula, Organ speaker) {
        List<Paragraph> cover = paragraphs.subList(0, formula).stream().filter(p -> !p.isNote()).toList();
        List<Paragraph> body = new ArrayList<>(paragraphs.subList(0, formula).stream().filter(Paragraph::isNote).toList());
        List<Paragraph> closing = new ArrayList<>();
        boolean inClosing = false;
        for (Paragraph paragraph : paragraphs.subList(formula + 1, paragraphs.size())) {
            inClosing = isClosing(paragraph, inClosing);
            (inClosing ? closing : body).add(paragraph);
        }
        return new Layout(cover, speaker, ParagraphJoiner.join(body), List.copyOf(closing));
    }

    private static boolean isClosing(Paragraph paragraph, boolean afterClosing) {
        boolean begins = Lead.of(paragraph).kind() == Lead.Kind.CLOSING;
        return begins || afterClosing && !paragraph.isNote()
                && (DATE.matcher(paragraph.text()).matches() || VOTE.matcher(paragraph.text()).matches());
    }
}
