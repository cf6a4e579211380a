package org.unres.network.measures;

import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.JGraphs;
import org.unres.network.graph.Work;
import org.unres.network.graph.WorkPair;

/**
 * The network without citations that run against time, so that it has no cycles. Pairs whose cited work is younger are left
 * out (by date, or by year where a date is missing), then pairs that are still on a cycle: resolutions adopted together may
 * cite each other.
 */
record AcyclicNetwork(Graph<Integer, Integer> graph, int againstTime, int inCircles) {
    static AcyclicNetwork of(CitationNetwork network) {
        Graph<Integer, Integer> graph = JGraphs.directed(network);
        int all = graph.edgeSet().size();
        List<WorkPair> pairs = network.pairs();
        graph.removeAllEdges(graph.edgeSet().stream().filter(e -> isAgainstTime(network, pairs.get(e))).toList());
        int inTime = graph.edgeSet().size();
        graph.removeAllEdges(circular(graph));
        return new AcyclicNetwork(graph, all - inTime, inTime - graph.edgeSet().size());
    }

    private static boolean isAgainstTime(CitationNetwork network, WorkPair pair) {
        Work citing = network.works().get(pair.citing());
        Work cited = network.works().get(pair.cited());
        if (citing.date().isPresent() && cited.date().isPresent()) {
            return cited.date().get().isAfter(citing.date().get());
        }
        return citing.year().isPresent() && cited.year().isPresent() && cited.year().getAsInt() > citing.year().getAsInt();
    }

    private static List<Integer> circular(Graph<Integer, Integer> graph) {
        int[] component = new int[graph.vertexSet().size()];
        int number = 0;
        for (Set<Integer> works : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            number++;
            for (int work : works) {
                component[work] = number;
            }
        }
        return graph.edgeSet().stream()
                .filter(e -> component[graph.getEdgeSource(e)] == component[graph.getEdgeTarget(e)])
                .toList();
    }
}
