package org.unres.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The references of a text on their way: the first to claim a place keeps it. "A/RES/74/175" is no name with a number. */
final class NonOverlapping {
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** Adds those that overlap none of an earlier call. */
    void add(List<? extends Reference> more) {
        if (more.isEmpty()) {
            return;
        }
        List<? extends Reference> free = more.stream().filter(r -> isFree(r.start(), r.end())).toList();
        references.addAll(free);
        free.forEach(r -> taken.merge(r.start(), r.end(), Math::max));
    }

    private boolean isFree(int start, int end) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(end);
        return before == null || before.getValue() <= start;
    }

    List<Reference> inOrder() {
        return references.stream()
                .sorted(Comparator.comparingInt(Reference::start).thenComparingInt(Reference::end))
                .toList();
    }
}
