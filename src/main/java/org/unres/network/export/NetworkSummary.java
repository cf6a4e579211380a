package org.unres.network.export;

import java.util.stream.IntStream;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;
import org.unres.network.measures.MainPath;

/**
 * A network in numbers.
 *
 * @param works the nodes, of which so many were read
 * @param edges typed citations: a work that is recalled and endorsed by another is two
 * @param pairs of works of which one cites the other
 * @param communities of more than one work, and the modularity of the division
 * @param mainPath the length of the main path, in works
 * @param againstTime pairs left out of it since the cited work is the younger
 * @param inCircles pairs left out of it since they lie on a circle
 */
public record NetworkSummary(
        int works,
        int read,
        int edges,
        int pairs,
        int communities,
        double modularity,
        int mainPath,
        int againstTime,
        int inCircles) {
    static NetworkSummary of(MeasuredNetwork measured) {
        CitationNetwork network = measured.network();
        MainPath path = measured.mainPath();
        return new NetworkSummary(
                network.works().size(),
                (int) network.works().stream().filter(Work::read).count(),
                network.edges().size(),
                network.pairs().size(),
                (int) IntStream.of(measured.communities().sizes()).filter(s -> s > 1).count(),
                measured.communities().modularity(),
                path.works().size(),
                path.againstTime(),
                path.inCircles());
    }
}
