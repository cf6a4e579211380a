package org.unres.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;

/** The ranks of works by PageRank: A/RES/70/1 is third of 19,441 works, first of 5,311 of the General Assembly. */
public final class Ranks {
    private static final int DECADE = 10;

    private final List<Work> works;
    private final StoredMeasures measures;
    private final Map<String, double[]> groups = new HashMap<>();

    /**
     * A place, from 1.
     *
     * @param of how many there are
     * @param group "works", "of the General Assembly", "of the 2010s"
     */
    public record Place(int rank, int of, String group) {}

    public Ranks(CitationNetwork network, StoredMeasures measures) {
        this.works = network.works();
        this.measures = measures;
        Map<String, List<Double>> members = new HashMap<>();
        for (int work = 0; work < works.size(); work++) {
            OptionalDouble rank = measures.pageRank(work);
            if (rank.isPresent()) {
                groups(works.get(work))
                        .forEach(group -> members.computeIfAbsent(group, g -> new ArrayList<>()).add(rank.getAsDouble()));
            }
        }
        members.forEach((group, ranks) -> groups.put(group, ranks.stream().mapToDouble(r -> r).sorted().toArray()));
    }

    private static List<String> groups(Work work) {
        List<String> groups = new ArrayList<>(List.of("works"));
        if (!work.organ().isEmpty()) {
            groups.add("of the " + work.organ());
        }
        work.year().ifPresent(year -> groups.add("of the " + year / DECADE * DECADE + "s"));
        return groups;
    }

    /** Where a work stands among all, those of its organ, and those of its decade; it is first of one nowhere. */
    public List<Place> of(int work) {
        OptionalDouble rank = measures.pageRank(work);
        return rank.isEmpty() ? List.of() : groups(works.get(work)).stream()
                .map(group -> new Place(1 + above(groups.get(group), rank.getAsDouble()), groups.get(group).length, group))
                .filter(place -> place.of() > 1)
                .toList();
    }

    private static int above(double[] sorted, double rank) {
        int at = Arrays.binarySearch(sorted, Math.nextUp(rank));
        return sorted.length - (at < 0 ? -at - 1 : firstOf(sorted, at));
    }

    private static int firstOf(double[] sorted, int at) {
        int first = at;
        while (first > 0 && sorted[first - 1] == sorted[at]) {
            first--;
        }
        return first;
    }
}
