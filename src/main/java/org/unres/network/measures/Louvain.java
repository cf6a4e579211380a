package org.unres.network.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The Louvain method on an undirected graph: every vertex moves to that community of its neighbours where the modularity gains
 * most, until none gains; then each community is a vertex of a smaller graph, on which the same is done. Source: Blondel and
 * others, "Fast unfolding of communities in large networks" (2008). Vertices move in their order and gains are whole numbers,
 * so that the same graph has the same communities.
 */
final class Louvain {
    /** Vertex {@code i} has edges to {@code to[i]} of {@code weight[i]}, and in {@code loop[i]} twice its inner weight. */
    private record Level(int[][] to, long[][] weight, long[] loop) {
        int size() {
            return to.length;
        }

        long degree(int vertex) {
            return loop[vertex] + Arrays.stream(weight[vertex]).sum();
        }
    }

    private final Level level;
    private final int[] community;
    private final long[] degrees;
    private final long[] totals;
    private final long[] links;
    private final long all;

    private Louvain(Level level) {
        this.level = level;
        community = IntStream.range(0, level.size()).toArray();
        degrees = IntStream.range(0, level.size()).mapToLong(level::degree).toArray();
        totals = degrees.clone();
        links = new long[level.size()];
        all = Arrays.stream(degrees).sum();
    }

    /**
     * The community of each vertex, numbered from 0 in the order of their first vertices.
     *
     * @param neighbours of each vertex, both ways, without itself
     */
    static int[] of(int[][] neighbours) {
        long[][] ones = Arrays.stream(neighbours).map(n -> IntStream.of(n).mapToLong(i -> 1).toArray()).toArray(long[][]::new);
        Level level = new Level(neighbours, ones, new long[neighbours.length]);
        int[] of = IntStream.range(0, neighbours.length).toArray();
        for (boolean smaller = true; smaller;) {
            int[] found = new Louvain(level).communities();
            Level next = joined(level, found);
            for (int i = 0; i < of.length; i++) {
                of[i] = found[of[i]];
            }
            smaller = next.size() < level.size();
            level = next;
        }
        return of;
    }

    private int[] communities() {
        for (boolean moved = true; moved;) {
            moved = false;
            for (int vertex = 0; vertex < level.size(); vertex++) {
                moved |= move(vertex);
            }
        }
        int[] number = new int[level.size()];
        Arrays.fill(number, -1);
        int next = 0;
        for (int c : community) {
            number[c] = number[c] < 0 ? next++ : number[c];
        }
        return IntStream.of(community).map(c -> number[c]).toArray();
    }

    private boolean move(int vertex) {
        int[] to = level.to()[vertex];
        for (int i = 0; i < to.length; i++) {
            links[community[to[i]]] += level.weight()[vertex][i];
        }
        int from = community[vertex];
        totals[from] -= degrees[vertex];
        int best = from;
        for (int other : to) {
            best = gain(vertex, community[other]) > gain(vertex, best) ? community[other] : best;
        }
        totals[best] += degrees[vertex];
        for (int other : to) {
            links[community[other]] = 0;
        }
        community[vertex] = best;
        return best != from;
    }

    // What the modularity gains, times a factor that is the same for all communities.
    private long gain(int vertex, int c) {
        return all * links[c] - totals[c] * degrees[vertex];
    }

    private static Level joined(Level level, int[] community) {
        List<TreeMap<Integer, Long>> sums = new ArrayList<>();
        IntStream.range(0, Arrays.stream(community).max().orElse(-1) + 1).forEach(c -> sums.add(new TreeMap<>()));
        long[] loop = new long[sums.size()];
        for (int i = 0; i < level.size(); i++) {
            loop[community[i]] += level.loop()[i];
            for (int j = 0; j < level.to()[i].length; j++) {
                int other = community[level.to()[i][j]];
                if (other == community[i]) {
                    loop[other] += level.weight()[i][j];
                } else {
                    sums.get(community[i]).merge(other, level.weight()[i][j], Long::sum);
                }
            }
        }
        return new Level(
                sums.stream().map(s -> s.keySet().stream().mapToInt(c -> c).toArray()).toArray(int[][]::new),
                sums.stream().map(s -> s.values().stream().mapToLong(w -> w).toArray()).toArray(long[][]::new),
                loop);
    }
}
