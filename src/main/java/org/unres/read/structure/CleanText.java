package org.unres.read.structure;

import java.util.ArrayList;
import java.util.List;
import org.unres.model.Link;
import org.unres.model.NoteMark;
import org.unres.model.Span;

/**
 * A text after cleaning, with what was taken out of it; all offsets are code points of the text.
 *
 * @param emphasised whether all of it was printed in italics or bold, as headings are
 */
public record CleanText(String text, List<NoteMark> notes, List<Span> italics, boolean emphasised, List<Link> links) {
    public CleanText {
        notes = List.copyOf(notes);
        italics = List.copyOf(italics);
        links = List.copyOf(links);
    }

    public CleanText(String text, List<NoteMark> notes, List<Span> italics, boolean emphasised) {
        this(text, notes, italics, emphasised, List.of());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text without its first {@code cut} code points; marks that stood there are gone with them. */
    public CleanText from(int cut) {
        List<NoteMark> marks = new ArrayList<>();
        notes.stream().filter(n -> n.offset() >= cut).forEach(n -> marks.add(new NoteMark(n.offset() - cut, n.label())));
        List<Span> spans = new ArrayList<>();
        italics.stream()
                .filter(s -> s.end() > cut)
                .forEach(s -> spans.add(new Span(Math.max(0, s.start() - cut), s.end() - cut)));
        List<Link> kept = new ArrayList<>();
        links.stream().filter(l -> l.span().start() >= cut).forEach(l -> kept.add(moved(l, -cut)));
        return new CleanText(text.substring(text.offsetByCodePoints(0, cut)), marks, spans, emphasised, kept);
    }

    public CleanText asHeading() {
        return new CleanText(text, notes, italics, true, links);
    }

    /** The text without the marks at its very beginning, which label a footnote. */
    public CleanText withoutLeadingMarks() {
        return new CleanText(text, notes.stream().filter(n -> n.offset() > 0).toList(), italics, emphasised, links);
    }

    /** The texts one after the other, with a space between, but for none after a hyphen at a text's end. */
    public static CleanText join(List<CleanText> texts) {
        StringBuilder text = new StringBuilder();
        List<NoteMark> marks = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int length = 0;
        for (CleanText next : texts) {
            String glue = text.isEmpty() || text.charAt(text.length() - 1) == '-' ? "" : " ";
            int shift = length + glue.length();
            text.append(glue).append(next.text);
            next.notes.forEach(n -> marks.add(new NoteMark(n.offset() + shift, n.label())));
            next.italics.forEach(s -> spans.add(new Span(s.start() + shift, s.end() + shift)));
            next.links.forEach(l -> links.add(moved(l, shift)));
            length = shift + next.text.codePointCount(0, next.text.length());
        }
        boolean emphasised = !texts.isEmpty() && texts.stream().allMatch(CleanText::emphasised);
        return new CleanText(text.toString(), marks, spans, emphasised, links);
    }

    private static Link moved(Link link, int by) {
        return new Link(new Span(link.span().start() + by, link.span().end() + by), link.href());
    }
}
