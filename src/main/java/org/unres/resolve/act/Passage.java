package org.unres.resolve.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Block;
import org.unres.model.CodePoints;
import org.unres.model.Span;
import org.unres.resolve.citation.ResolvedReference;

/**
 * A part of a block's text with the things named in it: a clause, the words of a task, a subparagraph.
 *
 * @param end in UTF-16 units of the block's text, as start
 * @param named the bodies, offices and other things named in the block, in order
 * @param points for places in the block's text
 */
record Passage(Block block, int start, int end, List<ResolvedReference> named, CodePoints points) {
    /** The text of the block, in which start and end are places. */
    String text() {
        return block.text();
    }

    /** The words of the passage. */
    String words() {
        return text().substring(start, end);
    }

    Span span() {
        return points.span(start, end);
    }

    Passage between(int from, int to) {
        return new Passage(block, from, to, named.subList(firstFrom(from), firstFrom(to)), points);
    }

    /** The thing named exactly at a place. */
    Optional<ResolvedReference> namedAt(int place) {
        int i = firstFrom(place);
        return i < named.size() && named.get(i).reference().start() == place ? Optional.of(named.get(i)) : Optional.empty();
    }

    /** What is named between two places. */
    List<ResolvedReference> namedWithin(int from, int to) {
        return named.subList(firstFrom(from), firstFrom(to)).stream()
                .filter(f -> f.reference().end() <= to)
                .toList();
    }

    /** Whether a place lies inside a name: the "and" of "Office on Drugs and Crime". */
    boolean isInName(int place) {
        int i = firstFrom(place) - 1;
        return i >= 0 && named.get(i).reference().start() < place && place < named.get(i).reference().end();
    }

    /** The end of a match that begins at a place of the passage; the place itself if there is none. */
    int end(Pattern pattern, int from) {
        Matcher m = pattern.matcher(text()).region(from, Math.max(from, end));
        return m.lookingAt() ? m.end() : from;
    }

    /** Whether these words begin at a place of the text, inside or behind the passage. */
    boolean has(Pattern words, int at) {
        return at <= text().length() && words.matcher(text()).region(at, text().length()).lookingAt();
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).reference().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
