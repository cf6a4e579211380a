package org.unres.network.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unres.model.Relation;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;

/**
 * The neighbourhood of a work: the works that it cites and that cite it, to a given depth, with the citations among them.
 *
 * @param distances the works that are shown, by index, each with its distance from the focus, which comes first
 * @param hidden the works that would be shown as well if there were room for more
 */
public record Surroundings(int focus, Map<Integer, Integer> distances, List<CitationEdge> edges, List<Integer> hidden) {
    /** As many nodes as a picture can hold and be read. */
    public static final int MOST = 150;

    /**
     * Which works are wanted.
     *
     * @param depth 1 to 3 steps
     * @param relations none for all
     * @param organs names of enacting bodies; none for all
     * @param years first and last; works of no known year fit only where both are open
     */
    public record Wanted(int depth, boolean cited, boolean citing, Set<Relation> relations, Set<String> organs, Years years) {}

    /** From one year to another, both included; {@link Integer#MIN_VALUE} and {@link Integer#MAX_VALUE} where they are open. */
    public record Years(int from, int to) {
        public static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

        public boolean has(Work work) {
            return work.year().isPresent() ? work.year().getAsInt() >= from && work.year().getAsInt() <= to : equals(ALL);
        }
    }

    /** A step takes at most half of the room that is left, where another follows. */
    public static Surroundings of(EdgesByWork edges, int focus, Wanted wanted) {
        Map<Integer, Integer> distances = new LinkedHashMap<>();
        distances.put(focus, 0);
        List<Integer> hidden = new ArrayList<>();
        List<Integer> step = List.of(focus);
        for (int depth = 1; depth <= wanted.depth() && !step.isEmpty(); depth++) {
            List<Integer> next = next(edges, step, distances, wanted);
            int left = MOST - distances.size();
            int room = Math.min(depth < wanted.depth() ? left / 2 : left, next.size());
            int distance = depth;
            step = next.subList(0, room);
            step.forEach(work -> distances.put(work, distance));
            hidden.addAll(next.subList(room, next.size()));
        }
        return new Surroundings(focus, distances, among(edges, distances, wanted), hidden);
    }

    /** The first of these works, so many at most, with the edges among them; the first of all is the focus. */
    public static Surroundings among(EdgesByWork edges, List<Integer> works, int most) {
        int room = Math.min(most, works.size());
        Map<Integer, Integer> shown = new LinkedHashMap<>();
        works.subList(0, room).forEach(work -> shown.put(work, shown.isEmpty() ? 0 : 1));
        Wanted all = new Wanted(1, true, true, Set.of(), Set.of(), Years.ALL);
        return new Surroundings(works.getFirst(), shown, among(edges, shown, all), works.subList(room, works.size()));
    }

    /** The edges by which each work is tied to one that is a step nearer the focus, of several to the one that is cited most. */
    public List<CitationEdge> steps(EdgesByWork all) {
        Map<Integer, Integer> nearer = new HashMap<>();
        for (CitationEdge e : edges) {
            int farther = distances.get(e.cited()) > distances.get(e.citing()) ? e.cited() : e.citing();
            int other = farther == e.cited() ? e.citing() : e.cited();
            if (distances.get(other) + 1 == distances.get(farther)) {
                nearer.merge(farther, other, (a, b) -> all.citations(b) > all.citations(a) ? b : a);
            }
        }
        return edges.stream()
                .filter(e -> nearer.getOrDefault(e.cited(), -1) == e.citing() || nearer.getOrDefault(e.citing(), -1) == e.cited())
                .toList();
    }

    /** The edges that lead to the latest works that each cites, so many at most; those of no known year come last. */
    public List<CitationEdge> latest(EdgesByWork all, int most) {
        List<Work> works = all.network().works();
        Map<Integer, List<Integer>> chosen = new HashMap<>();
        edges.stream()
                .sorted(Comparator.comparingInt((CitationEdge e) -> -works.get(e.cited()).year().orElse(Integer.MIN_VALUE + 1))
                        .thenComparingInt(e -> -all.citations(e.cited())))
                .forEach(e -> chosen.merge(e.citing(), List.of(e.cited()), (a, b) -> a.size() < most && !a.contains(e.cited())
                        ? Stream.concat(a.stream(), b.stream()).toList() : a));
        return edges.stream().filter(e -> chosen.get(e.citing()).contains(e.cited())).toList();
    }

    /** What is shown as a network of its own, whose measures are those of the picture. */
    public CitationNetwork network(EdgesByWork all) {
        List<Integer> order = distances.keySet().stream().sorted().toList();
        Map<Integer, Integer> places = new HashMap<>();
        order.forEach(work -> places.put(work, places.size()));
        return new CitationNetwork(order.stream().map(all.network().works()::get).toList(), edges.stream()
                .map(e -> new CitationEdge(places.get(e.citing()), places.get(e.cited()), e.relation(), e.count()))
                .toList());
    }

    // Nearest the focus first come those that are cited most, as they are looked for most.
    private static List<Integer> next(EdgesByWork edges, List<Integer> step, Map<Integer, Integer> seen, Wanted wanted) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int work : step) {
            Stream<Integer> cited = wanted.cited() ? fitting(edges.from(work), wanted).map(CitationEdge::cited) : Stream.empty();
            Stream<Integer> citing = wanted.citing() ? fitting(edges.to(work), wanted).map(CitationEdge::citing) : Stream.empty();
            Stream.concat(cited, citing).filter(w -> !seen.containsKey(w)).forEach(w -> found.put(w, edges.citations(w)));
        }
        List<Work> works = edges.network().works();
        return found.entrySet().stream()
                .filter(e -> wanted.years().has(works.get(e.getKey())))
                .filter(e -> wanted.organs().isEmpty() || wanted.organs().contains(works.get(e.getKey()).organ()))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<CitationEdge> fitting(List<CitationEdge> edges, Wanted wanted) {
        return edges.stream().filter(e -> wanted.relations().isEmpty() || wanted.relations().contains(e.relation()));
    }

    private static List<CitationEdge> among(EdgesByWork edges, Map<Integer, Integer> shown, Wanted wanted) {
        return shown.keySet().stream()
                .flatMap(work -> fitting(edges.from(work), wanted))
                .filter(e -> shown.containsKey(e.cited()))
                .sorted(Comparator.comparingInt(CitationEdge::citing).thenComparingInt(CitationEdge::cited)
                        .thenComparing(CitationEdge::relation))
                .toList();
    }
}
