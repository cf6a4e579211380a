package org.unres.network.measures;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.unres.network.graph.CitationNetwork;

/**
 * For a work, the ten that have most in common with it, and how many citing or cited works that is.
 *
 * <p>Cocited works are cited by the same works. Source: Small, "Co-citation in the scientific literature" (1973). Coupled
 * works cite the same works. Source: Kessler, "Bibliographic coupling between scientific papers" (1963). Of works with as
 * much in common the one with fewer citations in all comes first, since for it that is more.
 *
 * <p>A work that cites more than a thousand, or is cited by as many, such as the Charter, says little of what two others have
 * in common and is passed over, so that the time is at most a thousand times the number of edges.
 */
public final class Neighbours {
    /** @param work its index */
    public record Neighbour(int work, int common) {}

    private static final int MOST = 10;
    private static final int BUSY = 1000;

    private final IntFunction<int[]> between;
    private final IntFunction<int[]> back;
    private final int[] common;

    private Neighbours(int works, IntFunction<int[]> between, IntFunction<int[]> back) {
        this.between = between;
        this.back = back;
        common = new int[works];
    }

    public static List<List<Neighbour>> cocited(CitationNetwork network) {
        return new Neighbours(network.works().size(), network::citing, network::citedBy).all();
    }

    public static List<List<Neighbour>> coupled(CitationNetwork network) {
        return new Neighbours(network.works().size(), network::citedBy, network::citing).all();
    }

    /** Those that are cited together with one work. */
    public static List<Neighbour> cocited(CitationNetwork network, int work) {
        return new Neighbours(network.works().size(), network::citing, network::citedBy).of(work);
    }

    /** Those that cite the same as one work. */
    public static List<Neighbour> coupled(CitationNetwork network, int work) {
        return new Neighbours(network.works().size(), network::citedBy, network::citing).of(work);
    }

    private List<List<Neighbour>> all() {
        return IntStream.range(0, common.length).mapToObj(this::of).toList();
    }

    private List<Neighbour> of(int work) {
        int[] met = IntStream.of(between.apply(work))
                .mapToObj(back)
                .filter(others -> others.length <= BUSY)
                .flatMapToInt(IntStream::of)
                .filter(other -> other != work && common[other]++ == 0)
                .toArray();
        List<Neighbour> nearest = IntStream.of(met)
                .mapToObj(other -> new Neighbour(other, common[other]))
                .sorted(Comparator.comparingInt((Neighbour n) -> -n.common())
                        .thenComparingInt(n -> between.apply(n.work()).length)
                        .thenComparingInt(Neighbour::work))
                .limit(MOST)
                .toList();
        for (int other : met) {
            common[other] = 0;
        }
        return nearest;
    }
}
