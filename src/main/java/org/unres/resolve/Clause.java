package org.unres.resolve;

import java.util.List;
import java.util.Optional;
import org.unres.model.Block;

/**
 * A stretch of a paragraph with one cue, from the cue to the next one that performs an act.
 *
 * @param end in UTF-16 units of the block's text, before the comma and "and" that lead to the next clause
 * @param named the bodies, offices and other things named in the stretch, in order
 * @param points for places in the block's text
 */
record Clause(Block block, Cue cue, int end, List<Found> named, CodePoints points) {
    String text() {
        return block.text();
    }

    /** The thing named exactly at a place. */
    Optional<Found> namedAt(int start) {
        return named.stream().filter(f -> f.reference().start() == start).findFirst();
    }

    /** What is named between two places of the clause. */
    List<Found> namedWithin(int start, int stop) {
        return named.stream()
                .filter(f -> f.reference().start() >= start && f.reference().end() <= stop)
                .toList();
    }
}
