package org.unres.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.unres.model.Relation;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;
import org.unres.network.graph.WorkKind;

/** Small networks made by hand: "X A recalls 2" is the work X, which recalls A in two places; "X A" cites it in one. */
public final class Networks {
    private Networks() {}

    public static CitationNetwork of(String... edges) {
        return of(Map.of(), edges);
    }

    /** @param dates of works: a date, or a year alone */
    public static CitationNetwork of(Map<String, String> dates, String... edges) {
        TreeSet<String> ids = new TreeSet<>(dates.keySet());
        Arrays.stream(edges).map(e -> e.split(" ")).forEach(e -> ids.addAll(List.of(e[0], e[1])));
        List<String> order = new ArrayList<>(ids);
        List<Work> works = order.stream().map(id -> work(id, dates.getOrDefault(id, ""))).toList();
        return new CitationNetwork(works, Arrays.stream(edges)
                .map(e -> edge(order, e.split(" ")))
                .sorted(Comparator.comparingInt(CitationEdge::citing)
                        .thenComparingInt(CitationEdge::cited)
                        .thenComparing(CitationEdge::relation))
                .toList());
    }

    public static int index(CitationNetwork network, String id) {
        return network.works().stream().map(Work::id).toList().indexOf(id);
    }

    private static CitationEdge edge(List<String> order, String[] e) {
        Relation relation = e.length > 2 ? Relation.of(e[2]).orElseThrow() : Relation.CITES;
        return new CitationEdge(order.indexOf(e[0]), order.indexOf(e[1]), relation, e.length > 3 ? Integer.parseInt(e[3]) : 1);
    }

    private static Work work(String id, String date) {
        Optional<LocalDate> day = date.length() > 4 ? Optional.of(LocalDate.parse(date)) : Optional.empty();
        OptionalInt year = date.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(date.substring(0, 4)));
        return new Work(id, WorkKind.RESOLUTION, "work " + id, "", id, day, year, "", true);
    }
}
