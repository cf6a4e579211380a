package org.unres.network.measures;

import java.util.Map;
import org.jgrapht.alg.scoring.PageRank;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.JGraphs;

/**
 * PageRank of the works, adding up to 1: the share of time that a reader spends on each who follows citations at random and
 * after each, with probability 0.15, or where a work cites nothing, begins anew anywhere. Works that are old gather more of
 * it, since all chains of citations lead to them. Source: Brin and Page, "The anatomy of a large-scale hypertextual Web
 * search engine" (1998); computed by JGraphT.
 */
public final class PageRanks {
    private static final double DAMPING = 0.85;
    private static final int ITERATIONS = 200;
    private static final double TOLERANCE = 1e-9;

    private PageRanks() {}

    public static double[] of(CitationNetwork network) {
        double[] ranks = new double[network.works().size()];
        if (ranks.length > 0) {
            Map<Integer, Double> scores =
                    new PageRank<>(JGraphs.directed(network), DAMPING, ITERATIONS, TOLERANCE).getScores();
            scores.forEach((work, score) -> ranks[work] = score);
        }
        return ranks;
    }
}
