package org.unres.network.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unres.network.Networks;
import org.unres.network.graph.CitationNetwork;

class MainPathTest {
    // Three ways lead to A: D-B-A, D-C-A and E-C-A. Two of them pass C-A, one each other pair; the sums of D-C-A and E-C-A
    // are 3 both, and D comes first.
    @Test
    void theWayWithTheLargestSumOfCounts() {
        CitationNetwork network = Networks.of("B A", "C A", "D B", "D C", "E C");
        MainPath path = MainPath.of(network);
        assertArrayEquals(new double[] {1 / 3.0, 2 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0}, path.weights(), 1e-12);
        assertEquals(List.of("A", "C", "D"), ids(network, path));
        assertEquals(List.of(1, 0, 2, 3, 0), List.of(path.place(0), path.place(1), path.place(2), path.place(3), path.place(4)));
        assertTrue(path.leads(2, 0) && path.leads(3, 2));
        assertFalse(path.leads(3, 1) || path.leads(0, 2) || path.leads(4, 2));
    }

    // B of March 2000 cannot cite D of 2010, nor C of February cite B, nor A of 1990. What is left is D-B-A.
    @Test
    void whatRunsAgainstTimeIsLeftOut() {
        CitationNetwork network = Networks.of(
                Map.of("A", "1990", "B", "2000-03-01", "C", "2000-02-01", "D", "2010-01-01"), "B A", "B D", "D B", "C B", "A B");
        MainPath path = MainPath.of(network);
        assertEquals(3, path.againstTime());
        assertEquals(0, path.inCircles());
        assertEquals(List.of("A", "B", "D"), ids(network, path));
    }

    @Test
    void resolutionsOfOneDayThatCiteEachOtherAreLeftOut() {
        CitationNetwork network = Networks.of(Map.of("P", "2015-07-01", "Q", "2015-07-01"), "P Q", "Q P", "P A", "Q A", "R Q");
        MainPath path = MainPath.of(network);
        assertEquals(0, path.againstTime());
        assertEquals(2, path.inCircles());
        assertEquals(List.of("A", "Q", "R"), ids(network, path));
    }

    // 1,100 forks one after the other make 2 to the power of 1,100 ways, more than a double can count; half of them pass each
    // of the two arms.
    @Test
    void moreWaysThanADoubleCanCount() {
        List<String> edges = new ArrayList<>();
        for (int i = 1000; i < 2100; i++) {
            edges.addAll(List.of(i + "a " + i + "b", i + "a " + i + "c", i + "b " + (i + 1) + "a", i + "c " + (i + 1) + "a"));
        }
        MainPath path = MainPath.of(Networks.of(edges.toArray(String[]::new)));
        assertEquals(4400, path.weights().length);
        for (double weight : path.weights()) {
            assertEquals(0.5, weight);
        }
        assertEquals(2201, path.works().size());
    }

    private static List<String> ids(CitationNetwork network, MainPath path) {
        return path.works().stream().map(w -> network.works().get(w).id()).toList();
    }
}
