package org.unres.network.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unres.network.Networks;
import org.unres.network.graph.CitationNetwork;

/** What belongs together: communities, and neighbours by common citations. */
class CommunitiesTest {
    // Two triangles and one edge between: of 7 edges 3 lie in each, and the degrees of each add up to 7 of 14.
    // Q = 2 (3/7 - (7/14)^2) = 6/7 - 1/2 = 0.357143.
    @Test
    void twoTrianglesAreTwoCommunities() {
        Communities found = Communities.of(Networks.of("A B", "B C", "C A", "C D", "D E", "E F", "F D"));
        assertArrayEquals(new int[] {1, 1, 1, 2, 2, 2}, found.of());
        assertEquals(0.357143, found.modularity(), 1e-6);
    }

    // 4 of 5 edges in the larger part, whose degrees are 8 of 10, 1 of 5 in the smaller: Q = 0.8 - 0.64 + 0.2 - 0.04.
    @Test
    void theLargestIsTheFirstAndWhatIsAloneIsInNone() {
        Communities found = Communities.of(Networks.of(Map.of("A", ""), "X Y", "K L", "K M", "L M", "L N"));
        assertArrayEquals(new int[] {0, 1, 1, 1, 1, 2, 2}, found.of());
        assertArrayEquals(new int[] {4, 2}, found.sizes());
        assertEquals(0.32, found.modularity(), 1e-6);
    }

    // The friendships of a karate club (Zachary 1977). No division of them has a modularity above 0.4198 (Brandes and others,
    // "On modularity clustering", 2008), and the authors of the method found 0.42.
    @Test
    void aNetworkThatIsKnown() {
        String friends =
                "1 2,1 3,1 4,1 5,1 6,1 7,1 8,1 9,1 11,1 12,1 13,1 14,1 18,1 20,1 22,1 32,2 3,2 4,2 8,2 14,2 18,2 20,2 22,"
                        + "2 31,3 4,3 8,3 9,3 10,3 14,3 28,3 29,3 33,4 8,4 13,4 14,5 7,5 11,6 7,6 11,6 17,7 17,9 31,9 33,9 34,10 34,14 34,"
                        + "15 33,15 34,16 33,16 34,19 33,19 34,20 34,21 33,21 34,23 33,23 34,24 26,24 28,24 30,24 33,24 34,25 26,25 28,25 32,"
                        + "26 32,27 30,27 34,28 34,29 32,29 34,30 33,30 34,31 33,31 34,32 33,32 34,33 34";
        CitationNetwork club = Networks.of(friends.split(","));
        assertEquals(78, club.pairs().size());
        double modularity = Communities.of(club).modularity();
        assertTrue(modularity > 0.41 && modularity < 0.4199, "modularity " + modularity);
    }

    // A and B are cited together by X and Y, A and C by X and Z, A and D by Z. C is cited by W as well, so that two of three
    // is less for it than two of two for B.
    @Test
    void cocitedAreThoseCitedByTheSame() {
        CitationNetwork network = Networks.of("X A", "X B", "X C", "Y A", "Y B", "Z A", "Z C", "Z D", "W C");
        assertEquals(List.of("B 2", "C 2", "D 1"), words(network, Neighbours.cocited(network).get(0)));
        assertEquals(List.of(), Neighbours.cocited(network).get(Networks.index(network, "W")));
    }

    // X and Z cite A and C both, X and Y cite A and B; Y cites two in all and Z three. X and W have C.
    @Test
    void coupledAreThoseThatCiteTheSame() {
        CitationNetwork network = Networks.of("X A", "X B", "X C", "Y A", "Y B", "Z A", "Z C", "Z D", "W C");
        assertEquals(List.of("Y 2", "Z 2", "W 1"),
                words(network, Neighbours.coupled(network).get(Networks.index(network, "X"))));
    }

    @Test
    void theNearestTenAreKept() {
        CitationNetwork network = Networks.of(IntStream.range(10, 30).mapToObj(i -> "X " + i).toArray(String[]::new));
        List<Neighbours.Neighbour> nearest = Neighbours.cocited(network).get(0);
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), nearest.stream().map(Neighbours.Neighbour::work).toList());
    }

    @Test
    void aWorkThatCitesMoreThanAThousandIsPassedOver() {
        CitationNetwork busy = Networks.of(IntStream.range(1000, 2001).mapToObj(i -> "X " + i).toArray(String[]::new));
        assertTrue(Neighbours.cocited(busy).stream().allMatch(List::isEmpty));
        CitationNetwork full = Networks.of(IntStream.range(1000, 2000).mapToObj(i -> "X " + i).toArray(String[]::new));
        assertEquals(10, Neighbours.cocited(full).get(0).size());
    }

    private static List<String> words(CitationNetwork network, List<Neighbours.Neighbour> neighbours) {
        return neighbours.stream().map(n -> network.works().get(n.work()).id() + " " + n.common()).toList();
    }
}
