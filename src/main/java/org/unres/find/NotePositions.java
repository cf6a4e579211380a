package org.unres.find;

import java.util.Set;
import java.util.stream.Collectors;
import org.unres.model.Block;

/** The positions of footnote marks in the text of a block, in UTF-16 units. No name runs across a mark. */
record NotePositions(Set<Integer> places) {
    static NotePositions of(Block block) {
        String text = block.text();
        int points = block.notes().isEmpty() ? 0 : text.codePointCount(0, text.length());
        return new NotePositions(block.notes().stream()
                .filter(n -> n.offset() <= points)
                .map(n -> text.offsetByCodePoints(0, n.offset()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean at(int place) {
        return places.contains(place);
    }

    boolean between(int from, int to) {
        return !places.isEmpty() && places.stream().anyMatch(p -> from <= p && p < to);
    }

    /** The first mark behind a place, or the other end. */
    int firstBetween(int from, int to) {
        return places.stream().mapToInt(Integer::intValue).filter(p -> from < p && p < to).min().orElse(to);
    }
}
