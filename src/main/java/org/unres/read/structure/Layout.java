package org.unres.read.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unres.language.Language;

/**
 * The three regions of a resolution: the cover page up to the enacting formula ("The Economic and Social Council"), the
 * body, and the closing lines ("43rd plenary meeting", "25 July 2023"); annexes, which follow these, are in the body.
 *
 * @param speaker the body named by the first enacting formula
 * @param body paragraphs made whole, footnotes among them
 */
record Layout(List<Paragraph> cover, Organ speaker, List<Paragraph> body, List<Paragraph> closing) {
    private static final Pattern DATE = Pattern.compile("\\d{1,2} \\p{L}{3,9} \\d{4}");
    private static final Pattern VOTE = Language.ENGLISH.pattern("layout.vote");

    private static final Pattern COUNCIL_TITLE = Language.ENGLISH.pattern("layout.council-title");
    private static final int COVER = 12;
    private static final int LONGEST_LINE = 100;

    /** The regions, or nothing where no enacting formula stands. */
    static Optional<Layout> of(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Organ> speaker = formula(paragraphs.get(i));
            if (speaker.isPresent()) {
                return Optional.of(cut(paragraphs.subList(0, i), speaker.get(), paragraphs.subList(i + 1, paragraphs.size())));
            }
        }
        return withoutFormula(paragraphs);
    }

    // The Council's resolutions name it in their titles; where text recognition lost the formula, these are enough.
    private static Optional<Layout> withoutFormula(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(paragraphs.size(), COVER); i++) {
            if (COUNCIL_TITLE.matcher(paragraphs.get(i).text()).lookingAt()) {
                int begin = i + 1;
                while (begin < paragraphs.size() && !isText(paragraphs.get(begin))) {
                    begin++;
                }
                return begin == paragraphs.size() ? Optional.empty() : Optional.of(cut(
                        paragraphs.subList(0, begin), Organ.SECURITY_COUNCIL, paragraphs.subList(begin, paragraphs.size())));
            }
        }
        return Optional.empty();
    }

    private static boolean isText(Paragraph paragraph) {
        return switch (ParagraphStart.of(paragraph).kind()) {
            case PREAMBULAR, OPERATIVE, NUMBERED -> true;
            default -> paragraph.text().length() > LONGEST_LINE;
        };
    }

    private static Optional<Organ> formula(Paragraph paragraph) {
        return paragraph.isNote() ? Optional.empty() : Organ.ofFormula(paragraph.text());
    }

    private static Layout cut(List<Paragraph> before, Organ speaker, List<Paragraph> after) {
        int preamble = 0;
        while (preamble < before.size() && !isPreambular(before.get(preamble))) {
            preamble++;
        }
        List<Paragraph> cover = before.subList(0, preamble).stream().filter(p -> !p.isNote()).toList();
        List<Paragraph> body = new ArrayList<>(before.subList(0, preamble).stream().filter(Paragraph::isNote).toList());
        body.addAll(before.subList(preamble, before.size()));
        List<Paragraph> closing = new ArrayList<>();
        boolean inClosing = false;
        for (Paragraph paragraph : after) {
            inClosing = isClosing(paragraph, inClosing);
            (inClosing ? closing : body).add(paragraph);
        }
        return new Layout(cover, speaker, ParagraphJoiner.join(body), List.copyOf(closing));
    }

    // "Whereas" stands above the formula: S/RES/30 (1947).
    private static boolean isPreambular(Paragraph paragraph) {
        return ParagraphStart.of(paragraph).kind() == ParagraphStart.Kind.PREAMBULAR
                && paragraph.text().matches("(?s).{30,}[,;]");
    }

    private static boolean isClosing(Paragraph paragraph, boolean afterClosing) {
        boolean begins = ParagraphStart.of(paragraph).kind() == ParagraphStart.Kind.CLOSING;
        return begins || (afterClosing && !paragraph.isNote()
                && (DATE.matcher(paragraph.text()).matches() || VOTE.matcher(paragraph.text()).matches()));
    }
}
