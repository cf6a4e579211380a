package org.unres.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.unres.serve.lookup.DocumentText;

/**
 * A text split at its citations: "Recalling ", then "its resolution 74/175 of 18 December 2019" as a link, then the
 * rest. Where citations overlap, the first keeps the words, and what the others cite stands behind it.
 */
public record MarkedText(List<Segment> segments) {
    /**
     * A stretch of the text.
     *
     * @param links what it cites; none for plain text
     */
    record Segment(String text, List<Link> links) {
        /** The first thing cited, to which the words themselves lead. */
        public Link first() {
            return links.getFirst();
        }

        /** What else the same words cite. */
        public List<Link> more() {
            return links.subList(1, links.size());
        }

        public boolean isCitation() {
            return !links.isEmpty();
        }
    }

    /**
     * What a citation shows.
     *
     * @param relation the term's local name, "recalls", for the colour of the line below
     * @param title of what is cited, shown where the pointer rests
     */
    public record Link(String name, String href, String relation, String title) {}

    public static MarkedText of(DocumentText.Part part, Function<DocumentText.Cited, Link> link) {
        int[] points = part.text().codePoints().toArray();
        List<Segment> segments = new ArrayList<>();
        int done = 0;
        for (DocumentText.Cited cited : part.citations()) {
            boolean known = cited.start() >= 0 && cited.end() <= points.length && cited.start() < cited.end();
            if (known && cited.start() < done && !segments.isEmpty() && segments.getLast().isCitation()) {
                Segment last = segments.removeLast();
                List<Link> links = new ArrayList<>(last.links());
                links.add(link.apply(cited));
                segments.add(new Segment(last.text(), List.copyOf(links)));
            } else if (known) {
                plain(segments, points, done, cited.start());
                segments.add(
                        new Segment(new String(points, cited.start(), cited.end() - cited.start()), List.of(link.apply(cited))));
                done = cited.end();
            }
        }
        plain(segments, points, done, points.length);
        return new MarkedText(List.copyOf(segments));
    }

    private static void plain(List<Segment> segments, int[] points, int from, int to) {
        if (from < to) {
            segments.add(new Segment(new String(points, from, to - from), List.of()));
        }
    }
}
