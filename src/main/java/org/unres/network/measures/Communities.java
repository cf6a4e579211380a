package org.unres.network.measures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.JGraphs;

/**
 * Groups of works that cite each other more than chance would have it, the direction of citations aside: numbered from 1, the
 * largest first. A work that neither cites nor is cited is in none, 0. Found by {@link Louvain}: the greedy modularity of
 * JGraphT 1.5.3 ends with an error where a part of the graph has no edge to the rest.
 *
 * @param modularity of this division, Newman and Girvan (2004): 0 is as by chance, 1 the most
 */
public record Communities(int[] of, int count, double modularity) {
    public static Communities of(CitationNetwork network) {
        int[] of = new int[network.works().size()];
        Graph<Integer, Integer> graph = JGraphs.undirected(network);
        if (graph.edgeSet().isEmpty()) {
            return new Communities(of, 0, 0);
        }
        List<Set<Integer>> groups = groups(network);
        for (int i = 0; i < groups.size(); i++) {
            int number = i + 1;
            groups.get(i).forEach(work -> of[work] = number);
        }
        return new Communities(of, groups.size(), new UndirectedModularityMeasurer<>(graph).modularity(groups));
    }

    // The largest first, of equal ones that with the first work.
    private static List<Set<Integer>> groups(CitationNetwork network) {
        int works = network.works().size();
        int[][] beside = IntStream.range(0, works)
                .mapToObj(w -> IntStream.concat(IntStream.of(network.citedBy(w)), IntStream.of(network.citing(w))))
                .map(both -> both.sorted().distinct().toArray())
                .toArray(int[][]::new);
        int[] found = Louvain.of(beside);
        Map<Integer, Set<Integer>> groups = IntStream.range(0, works)
                .filter(w -> beside[w].length > 0)
                .boxed()
                .collect(Collectors.groupingBy(w -> found[w], TreeMap::new, Collectors.toCollection(TreeSet::new)));
        return groups.values().stream().sorted(Comparator.comparingInt((Set<Integer> g) -> -g.size())).toList();
    }

    /** The works of each community, in order; that of number 1 is the first. */
    public int[] sizes() {
        int[] sizes = new int[count];
        Arrays.stream(of).filter(c -> c > 0).forEach(c -> sizes[c - 1]++);
        return sizes;
    }
}
