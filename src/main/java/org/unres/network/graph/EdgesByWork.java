package org.unres.network.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The edges of a network by the works at their ends, and the works by their ids. */
public final class EdgesByWork {
    private final CitationNetwork network;
    private final int[][] out;
    private final int[][] in;
    private final Map<String, Integer> ids = new HashMap<>();

    public EdgesByWork(CitationNetwork network) {
        this.network = network;
        List<CitationEdge> edges = network.edges();
        out = byEnd(network.works().size(), edges.stream().mapToInt(CitationEdge::citing).toArray());
        in = byEnd(network.works().size(), edges.stream().mapToInt(CitationEdge::cited).toArray());
        for (int i = 0; i < network.works().size(); i++) {
            ids.put(network.works().get(i).id(), i);
        }
    }

    // The indexes of the edges at each work, in the order of the edges.
    private static int[][] byEnd(int works, int[] ends) {
        int[] counts = new int[works];
        Arrays.stream(ends).forEach(work -> counts[work]++);
        int[][] edges = new int[works][];
        Arrays.setAll(edges, work -> new int[counts[work]]);
        for (int edge = ends.length - 1; edge >= 0; edge--) {
            edges[ends[edge]][--counts[ends[edge]]] = edge;
        }
        return edges;
    }

    public CitationNetwork network() {
        return network;
    }

    /** The work with this id, "A/RES/74/175". */
    public OptionalInt work(String id) {
        Integer index = ids.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** How many works cite one. */
    public int citations(int work) {
        return network.citing(work).length;
    }

    /** How many works one cites. */
    public int cited(int work) {
        return network.citedBy(work).length;
    }

    /** The edges from one work to another, one for each relation. */
    public List<CitationEdge> between(int citing, int cited) {
        return from(citing).stream().filter(e -> e.cited() == cited).toList();
    }

    public List<CitationEdge> from(int work) {
        return Arrays.stream(out[work]).mapToObj(network.edges()::get).toList();
    }

    /** The edges that lead to a work. */
    public List<CitationEdge> to(int work) {
        return Arrays.stream(in[work]).mapToObj(network.edges()::get).toList();
    }
}
