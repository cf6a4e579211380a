package org.unres.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unres.network.Surroundings.Wanted;
import org.unres.network.Surroundings.Years;

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
        assertEquals(List.of(Surroundings.MOST, 200 + 1 - Surroundings.MOST), List.of(shown.distances().size(), shown.hidden().size()));
        assertTrue(shown.hidden().stream().noneMatch(shown.distances()::containsKey));
    }

    @Test
    void edgesAmongTheShownAreShown() {
        EdgesByWork network = edges("F A", "F B", "A B recalls", "B C", "D F");
        Surroundings shown = Surroundings.of(network, index(network, "F"), ONE_STEP);
        assertEquals(4, shown.edges().size(), "all but B C");
        Surroundings two = Surroundings.of(network, index(network, "F"), new Wanted(2, true, false, Set.of(), Set.of(), Years.ALL));
        assertEquals(List.of(0, 1, 1, 2), List.copyOf(two.distances().values()), "F, A and B, C; D cites F");
    }

    @Test
    void theShortestWayAlongCitations() {
        EdgesByWork network = edges("A B", "B C", "C D", "A C", "E D", "E F");
        assertEquals(List.of("A", "C", "D"), named(network, Way.along(network, index(network, "A"), index(network, "D"))));
        assertEquals(List.of(), named(network, Way.along(network, index(network, "A"), index(network, "F"))));
        assertEquals(List.of("A", "C", "D", "E", "F"), named(network, Way.between(network, index(network, "A"), index(network, "F"))));
        assertEquals(List.of("A"), named(network, Way.along(network, index(network, "A"), index(network, "A"))));
    }

    private static List<String> named(EdgesByWork network, Way way) {
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
