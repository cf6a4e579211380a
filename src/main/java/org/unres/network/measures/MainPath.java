package org.unres.network.measures;

import java.util.List;
import org.unres.network.graph.CitationNetwork;

/**
 * The main path: the chain of citations, from a work that cites nothing to one that nobody cites, over which most of the ways
 * through the network lead.
 *
 * <p>The search path count of a pair is the number of ways from all uncited works to all that cite nothing which pass it, here
 * as a share of all ways. Source: Hummon and Doreian, "Connectivity in a citation network" (1989); Batagelj, "Efficient
 * algorithms for citation network analysis" (2003). The main path is the one with the largest sum of counts, the critical
 * path of Batagelj or the global main path of Liu and Lu (2012); of equal ones that over the works that come first.
 *
 * @param weights the share of each pair, in their order; 0 for those that are left out
 * @param works of the main path, the oldest first
 * @param againstTime pairs that are left out since the cited work is the younger
 * @param inCircles pairs that are left out since they lie on a circle, as among resolutions of one day that cite each other
 */
public record MainPath(double[] weights, List<Integer> works, int againstTime, int inCircles) {
    public static MainPath of(CitationNetwork network) {
        AcyclicNetwork inTime = AcyclicNetwork.of(network);
        SearchPaths paths = new SearchPaths(inTime.graph());
        return new MainPath(
                paths.shares(network.pairs().size()), paths.main(), inTime.againstTime(), inTime.inCircles());
    }

    /** The place of a work on the main path, from 1; 0 for one that is not on it. */
    public int place(int work) {
        return works.indexOf(work) + 1;
    }

    /** Whether the main path leads from one work to the one that cites it. */
    public boolean leads(int citing, int cited) {
        int place = place(cited);
        return place > 0 && place(citing) == place + 1;
    }
}
