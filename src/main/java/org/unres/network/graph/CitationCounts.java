package org.unres.network.graph;

import org.unres.model.Relation;

/**
 * The number of works that cite a work, by relation: of 17 that cite A/RES/75/291, 12 recall and 2 reaffirm it. A work that
 * recalls it twice counts once; one that recalls and endorses it counts for both relations, so the sum is at least the
 * in-degree.
 */
@SuppressWarnings("EnumOrdinal")
public final class CitationCounts {
    // By work and by the ordinal of the relation.
    private final int[][] counts;

    private CitationCounts(int[][] counts) {
        this.counts = counts;
    }

    public static CitationCounts of(CitationNetwork network) {
        int[][] counts = new int[network.works().size()][Relation.values().length];
        network.edges().forEach(e -> counts[e.cited()][e.relation().ordinal()]++);
        return new CitationCounts(counts);
    }

    public int count(int work, Relation relation) {
        return counts[work][relation.ordinal()];
    }
}
