package org.unres.network.measures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.EdgesByWork;

/**
 * A shortest path of citations from one work to another: A/RES/79/1 rests on A/RES/1514(XV) through the works between. Of
 * several, the first in the order of works is taken.
 *
 * @param works indexes, both ends included; none where there is no way
 */
public record ShortestPath(List<Integer> works) {
    /** Along citations, from the work that cites to the one that is cited, at however many removes. */
    public static ShortestPath along(EdgesByWork edges, int from, int to) {
        return of(work -> edges.network().citedBy(work), from, to);
    }

    /** Through whatever both cite or are cited by, in either direction. */
    public static ShortestPath between(EdgesByWork edges, int from, int to) {
        CitationNetwork network = edges.network();
        return of(work -> IntStream.concat(IntStream.of(network.citedBy(work)), IntStream.of(network.citing(work))).toArray(),
                from, to);
    }

    private static ShortestPath of(IntFunction<int[]> neighbours, int from, int to) {
        Map<Integer, Integer> before = new HashMap<>(Map.of(from, from));
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !before.containsKey(to)) {
            int work = open.remove();
            for (int next : neighbours.apply(work)) {
                if (before.putIfAbsent(next, work) == null) {
                    open.add(next);
                }
            }
        }
        return before.containsKey(to) ? new ShortestPath(back(before, from, to)) : new ShortestPath(List.of());
    }

    private static List<Integer> back(Map<Integer, Integer> before, int from, int to) {
        List<Integer> works = new ArrayList<>();
        for (int work = to; work != from; work = before.get(work)) {
            works.addFirst(work);
        }
        works.addFirst(from);
        return works;
    }
}
