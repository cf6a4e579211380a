package org.unres.network.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unres.network.Networks;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.measures.Surroundings.Wanted;
import org.unres.network.measures.Surroundings.Years;

class SurroundingsTest {
    private static final Wanted ONE_STEP = new Wanted(1, true, true, Set.of(), Set.of(), Years.ALL);

    @Test
    void whatIsCitedMostHasRoomFirst() {
        // F cites 200 works; W199 is cited by three more, W200 by two.
        String[] edges = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> String.format("F W%03d", i)).toArray(String[]::new);
        String[] more = {"A W199", "B W199", "C W199", "A W200", "B W200"};
        EdgesByWork network = edges(concat(edges, more));
        Surroundings shown = Surroundings.of(network, index(network, "F"), ONE_STEP);
        List<String> names = shown.distances().keySet().stream().map(w -> network.network().works().get(w).id()).toList();
        assertEquals(List.of("F", "W199", "W200", "W001"), names.subList(0, 4));
        assertEquals(List.of(Surroundings.MOST, 200 + 1 - Surroundings.MOST),
                List.of(shown.distances().size(), shown.hidden().size()));
        assertTrue(shown.hidden().stream().noneMatch(shown.distances()::containsKey));
    }

    @Test
    void edgesAmongTheShownAreShown() {
        EdgesByWork network = edges("F A", "F B", "A B recalls", "B C", "D F");
        Surroundings shown = Surroundings.of(network, index(network, "F"), ONE_STEP);
        assertEquals(4, shown.edges().size(), "all but B C");
        Surroundings two =
                Surroundings.of(network, index(network, "F"), new Wanted(2, true, false, Set.of(), Set.of(), Years.ALL));
        assertEquals(List.of(0, 1, 1, 2), List.copyOf(two.distances().values()), "F, A and B, C; D cites F");
    }

    @Test
    void aStepLeavesRoomForTheNext() {
        String[] first = IntStream.rangeClosed(1, 200).mapToObj(i -> String.format("F W%03d", i)).toArray(String[]::new);
        String[] second = IntStream.rangeClosed(1, 9).mapToObj(i -> "W001 X" + i).toArray(String[]::new);
        String[] more = {"A W001"};
        EdgesByWork network = edges(concat(concat(first, second), more));
        Surroundings two =
                Surroundings.of(network, index(network, "F"), new Wanted(2, true, false, Set.of(), Set.of(), Years.ALL));
        assertEquals(9, two.distances().values().stream().filter(d -> d == 2).count());
    }

    @Test
    void eachWorkIsTiedToTheMostCitedThatIsNearer() {
        EdgesByWork network = edges("F A", "F B recalls", "F B", "A C", "B C", "X B", "A B");
        Surroundings two =
                Surroundings.of(network, index(network, "F"), new Wanted(2, true, false, Set.of(), Set.of(), Years.ALL));
        assertEquals(List.of("B C cites", "F A cites", "F B cites", "F B recalls"), named(network, two.steps(network)));
    }

    @Test
    void theLatestThatEachCites() {
        EdgesByWork network = new EdgesByWork(
                Networks.of(Map.of("A", "2000", "B", "2010", "C", "2005"), "F A", "F B", "F B recalls", "F C", "F U"));
        Surroundings all = Surroundings.among(network, IntStream.range(0, 5).boxed().toList(), 5);
        assertEquals(List.of("F B cites", "F B recalls", "F C cites"), named(network, all.latest(network, 2)));
    }

    private static List<String> named(EdgesByWork network, List<CitationEdge> edges) {
        return edges.stream()
                .map(e -> network.network().works().get(e.citing()).id() + " " + network.network().works().get(e.cited()).id()
                        + " "
                        + e.relation().term())
                .sorted().toList();
    }

    @Test
    void theShortestWayAlongCitations() {
        EdgesByWork network = edges("A B", "B C", "C D", "A C", "E D", "E F");
        assertEquals(List.of("A", "C", "D"),
                named(network, ShortestPath.along(network, index(network, "A"), index(network, "D"))));
        assertEquals(List.of(), named(network, ShortestPath.along(network, index(network, "A"), index(network, "F"))));
        assertEquals(List.of("A", "C", "D", "E", "F"),
                named(network, ShortestPath.between(network, index(network, "A"), index(network, "F"))));
        assertEquals(List.of("A"), named(network, ShortestPath.along(network, index(network, "A"), index(network, "A"))));
    }

    private static List<String> named(EdgesByWork network, ShortestPath way) {
        return way.works().stream().map(w -> network.network().works().get(w).id()).toList();
    }

    private static int index(EdgesByWork network, String id) {
        return network.work(id).orElseThrow();
    }

    private static EdgesByWork edges(String... edges) {
        return new EdgesByWork(Networks.of(edges));
    }

    private static String[] concat(String[] a, String[] b) {
        return Stream.of(a, b).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
