package org.unres.network.graph;

import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;

/** The network as JGraphT graphs: vertices are the indices of works, edges are pairs of works. */
public final class JGraphs {
    private JGraphs() {}

    /** Every work, and an edge from each to what it cites. */
    public static Graph<Integer, Integer> directed(CitationNetwork network) {
        Graph<Integer, Integer> graph = new SimpleDirectedGraph<>(null, null, false);
        for (int work = 0; work < network.works().size(); work++) {
            graph.addVertex(work);
        }
        List<WorkPair> pairs = network.pairs();
        for (int pair = 0; pair < pairs.size(); pair++) {
            graph.addEdge(pairs.get(pair).citing(), pairs.get(pair).cited(), pair);
        }
        return graph;
    }

    /** The works that cite or are cited, and an edge between two of which one cites the other. */
    public static Graph<Integer, Integer> undirected(CitationNetwork network) {
        Graph<Integer, Integer> graph = new SimpleGraph<>(null, null, false);
        List<WorkPair> pairs = network.pairs();
        for (int pair = 0; pair < pairs.size(); pair++) {
            graph.addVertex(pairs.get(pair).citing());
            graph.addVertex(pairs.get(pair).cited());
            graph.addEdge(pairs.get(pair).citing(), pairs.get(pair).cited(), pair);
        }
        return graph;
    }
}
