package org.unres.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A group of works that cite each other more than chance would have it, as {@link Communities} finds them.
 *
 * @param number from 1, the largest first
 * @param works indexes, the most cited first
 */
public record Community(int number, List<Integer> works) {
    /** The communities of a network that have at least three works. */
    public static List<Community> of(EdgesByWork edges) {
        Communities found = Communities.of(edges.network());
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, found.count()).forEach(i -> groups.add(new ArrayList<>()));
        for (int work = 0; work < found.of().length; work++) {
            if (found.of()[work] > 0) {
                groups.get(found.of()[work] - 1).add(work);
            }
        }
        Comparator<Integer> mostCited = Comparator.comparingInt((Integer w) -> -edges.citations(w)).thenComparing(w -> w);
        groups.forEach(group -> group.sort(mostCited));
        return IntStream.range(0, groups.size()).filter(i -> groups.get(i).size() > 2).mapToObj(i -> new Community(i + 1, List.copyOf(groups.get(i)))).toList();
    }

    /** The years of its works, "1994 to 2025"; empty where none is known. */
    public String years(CitationNetwork network) {
        int[] years = works.stream().flatMapToInt(w -> network.works().get(w).year().stream()).sorted().toArray();
        return years.length == 0 ? "" : years[0] == years[years.length - 1] ? String.valueOf(years[0]) : years[0] + " to " + years[years.length - 1];
    }
}
