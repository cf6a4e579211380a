package org.unres.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.unres.model.Relation;
import org.unres.network.export.MeasuredNetwork;
import org.unres.network.export.NetworkSummary;
import org.unres.network.graph.CitationCounts;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.measures.Ages;
import org.unres.network.measures.Hits;
import org.unres.network.measures.PageRanks;

/** Degrees, ranks and ages of networks small enough to compute by hand. */
class ScoresTest {
    private static final double NEAR = 1e-6;

    @Test
    void citedByCountsCitingWorksInEachWay() {
        CitationNetwork network = Networks.of("X A recalls 2", "X A endorses", "Y A recalls", "Y B");
        CitationCounts citedBy = CitationCounts.of(network);
        int a = Networks.index(network, "A");
        assertEquals(2, citedBy.count(a, Relation.RECALLS));
        assertEquals(1, citedBy.count(a, Relation.ENDORSES));
        assertEquals(0, citedBy.count(a, Relation.CITES));
        assertEquals(2, network.citing(a).length);
        assertEquals(2, network.citedBy(Networks.index(network, "Y")).length);
        assertEquals(3, network.pairs().size());
    }

    // A and B cite C, which cites nothing. With d = 0.85 and the rank of C shared by all three:
    // a = 0.05 + 0.85c/3 and 2a + c = 1, so a = (1/3) / (1 + 1.7/3) = 0.212766 and c = 0.574468.
    @Test
    void pageRankOfThree() {
        double[] ranks = PageRanks.of(Networks.of("A C", "B C"));
        assertArrayEquals(new double[] {0.212766, 0.212766, 0.574468}, ranks, NEAR);
        assertEquals(1, DoubleStream.of(ranks).sum(), NEAR);
    }

    // A cites C, B cites C and D. The authorities are the eigenvector of ((2 1) (1 1)), which stands in the golden ratio:
    // C = 0.618034, D = 0.381966; the hubs A : B = C : C + D, so A = 0.381966 and B = 0.618034.
    @Test
    void hubsAndAuthoritiesOfFour() {
        Hits hits = Hits.of(Networks.of("A C", "B C", "B D"));
        assertArrayEquals(new double[] {0.381966, 0.618034, 0, 0}, hits.hubs(), NEAR);
        assertArrayEquals(new double[] {0, 0, 0.618034, 0.381966}, hits.authorities(), NEAR);
    }

    // 2021 less 2018, 2020 and 1945 is 3, 1 and 76; the middle one is 3. What has no year is left out.
    @Test
    void theAgeOfWhatIsCited() {
        CitationNetwork network = Networks.of(
                Map.of("X", "2021-06-30", "A", "2018", "B", "2020-01-01", "C", "1945"), "X A", "X B", "X C", "X D");
        assertEquals(OptionalDouble.of(3), Ages.ofCited(network, Networks.index(network, "X")));
        assertEquals(OptionalDouble.empty(), Ages.ofCited(network, Networks.index(network, "A")));
    }

    // Cited after 1, 4, 10 and 20 years: between 4 and 10 lies 7.
    @Test
    void theHalfLifeOfWhatCites() {
        CitationNetwork network = Networks.of(
                Map.of("A", "2000", "K", "2001", "L", "2004", "M", "2010", "N", "2020"), "K A", "L A", "M A", "N A", "O A");
        assertEquals(OptionalDouble.of(7), Ages.halfLife(network, Networks.index(network, "A")));
        assertEquals(OptionalDouble.empty(), Ages.halfLife(network, Networks.index(network, "N")));
    }

    @Test
    void anEmptyNetworkHasNoScores() {
        MeasuredNetwork empty = MeasuredNetwork.of(Networks.of());
        assertEquals(new NetworkSummary(0, 0, 0, 0, 0, 0, 0, 0, 0), empty.summary());
    }
}
