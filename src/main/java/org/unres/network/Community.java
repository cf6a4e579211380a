package org.unres.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.measures.Communities;

/**
 * A group of works that cite each other more than chance would have it, as {@link Communities} finds them.
 *
 * @param number from 1, the largest first
 * @param works indexes, the most cited first
 */
public record Community(int number, List<Integer> works) {
    private static final int LEAST = 3;

    /** The communities of a network that have at least three works, as its measures number them. */
    public static List<Community> of(EdgesByWork edges, StoredMeasures measures) {
        Comparator<Integer> mostCited = Comparator.comparingInt((Integer w) -> -edges.citations(w)).thenComparing(w -> w);
        Map<Integer, List<Integer>> groups = IntStream.range(0, edges.network().works().size()).boxed()
                .filter(w -> measures.community(w) > 0)
                .sorted(mostCited)
                .collect(Collectors.groupingBy(measures::community, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .filter(g -> g.getValue().size() >= LEAST)
                .map(g -> new Community(g.getKey(), List.copyOf(g.getValue())))
                .toList();
    }

    /** The years of its works, "1994 to 2025"; empty where none is known. */
    public String years(CitationNetwork network) {
        int[] years = works.stream().flatMapToInt(w -> network.works().get(w).year().stream()).sorted().toArray();
        return years.length == 0 ? ""
                : years[0] == years[years.length - 1] ? String.valueOf(years[0]) : years[0] + " to " + years[years.length - 1];
    }
}
