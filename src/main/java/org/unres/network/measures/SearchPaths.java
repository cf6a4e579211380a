package org.unres.network.measures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** The search path count of each pair of works in an acyclic network: the number of paths that use it. */
final class SearchPaths {
    private final Graph<Integer, Integer> graph;
    private final BigInteger[] before;
    private final BigInteger[] after;
    private final BigInteger[] best;
    private final int[] next;

    SearchPaths(Graph<Integer, Integer> graph) {
        this.graph = graph;
        int works = graph.vertexSet().size();
        before = new BigInteger[works];
        after = new BigInteger[works];
        best = new BigInteger[works];
        next = new int[works];
        List<Integer> order = new ArrayList<>(works);
        new TopologicalOrderIterator<>(graph).forEachRemaining(order::add);
        order.forEach(this::countBefore);
        order.reversed().forEach(this::countAfter);
    }

    private void countBefore(int work) {
        before[work] = graph.incomingEdgesOf(work).stream()
                .map(e -> before[graph.getEdgeSource(e)])
                .reduce(BigInteger::add)
                .orElse(BigInteger.ONE);
    }

    // Those that a work cites are counted before it.
    private void countAfter(int work) {
        after[work] = graph.outgoingEdgesOf(work).stream()
                .map(e -> after[graph.getEdgeTarget(e)])
                .reduce(BigInteger::add)
                .orElse(BigInteger.ONE);
        best[work] = BigInteger.ZERO;
        next[work] = -1;
        for (int pair : graph.outgoingEdgesOf(work)) {
            int cited = graph.getEdgeTarget(pair);
            BigInteger sum = count(pair).add(best[cited]);
            int compared = sum.compareTo(best[work]);
            if (compared > 0 || (compared == 0 && cited < next[work])) {
                best[work] = sum;
                next[work] = cited;
            }
        }
    }

    /** The search path count of a pair. */
    BigInteger count(int pair) {
        return before[graph.getEdgeSource(pair)].multiply(after[graph.getEdgeTarget(pair)]);
    }

    /** The counts of so many pairs, as shares of all ways. */
    double[] shares(int pairs) {
        BigDecimal all = new BigDecimal(graph.vertexSet().stream()
                .filter(work -> graph.inDegreeOf(work) == 0 && graph.outDegreeOf(work) > 0)
                .map(work -> after[work])
                .reduce(BigInteger::add)
                .orElse(BigInteger.ONE));
        double[] shares = new double[pairs];
        for (int pair : graph.edgeSet()) {
            shares[pair] = new BigDecimal(count(pair)).divide(all, MathContext.DECIMAL64).doubleValue();
        }
        return shares;
    }

    /** The works of the path with the largest sum of counts, the oldest first. */
    List<Integer> main() {
        int at = -1;
        for (int work = 0; work < best.length; work++) {
            at = next[work] >= 0 && (at < 0 || best[work].compareTo(best[at]) > 0) ? work : at;
        }
        List<Integer> path = new ArrayList<>();
        for (; at >= 0; at = next[at]) {
            path.addFirst(at);
        }
        return List.copyOf(path);
    }
}
