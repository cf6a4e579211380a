package org.unres.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the references of a text without overlaps: the first reference at a place is kept. */
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
