package org.unres.network.graph;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Who cites whom, in one store: works as nodes and typed citations as edges. Both are in a fixed order, works by their ids,
 * so that the same store gives the same network.
 *
 * <p>What counts for what: the citations of a part, and those of a draft that is printed in a resolution, count for the
 * document that is cited by its symbol, here E/RES/2023/26: the draft is its text, nothing cites the draft apart from it, and
 * a reader looks for the symbol. An entry of a treaty series counts for the treaty that is printed there. A lettered
 * resolution, A/RES/53/243A, is a work of its own. A document that cites itself ("the present resolution") is left out. Of a
 * document that was read in several languages one counts, the English if there is one.
 */
public final class CitationNetwork {
    private final List<Work> works;
    private final List<CitationEdge> edges;
    private final List<WorkPair> pairs;
    private final int[][] cited;
    private final int[][] citing;

    /** @param edges in the order of citing work, cited work and relation */
    public CitationNetwork(List<Work> works, List<CitationEdge> edges) {
        this.works = List.copyOf(works);
        this.edges = List.copyOf(edges);
        pairs = this.edges.stream().map(e -> new WorkPair(e.citing(), e.cited())).distinct().toList();
        cited = new int[works.size()][];
        citing = new int[works.size()][];
        join();
    }

    /** The network of a store. The caller holds the transaction. */
    public static CitationNetwork read(DatasetGraph dataset) {
        return new NetworkReader(dataset).read();
    }

    public List<Work> works() {
        return works;
    }

    public List<CitationEdge> edges() {
        return edges;
    }

    /** The edges without their relations, in their order. */
    public List<WorkPair> pairs() {
        return pairs;
    }

    /** The works that one cites, each once, in order. */
    public int[] citedBy(int work) {
        return cited[work];
    }

    /** The works that cite one, each once, in order. */
    public int[] citing(int work) {
        return citing[work];
    }

    private void join() {
        int[] out = new int[works.size()];
        int[] in = new int[works.size()];
        pairs.forEach(p -> {
            out[p.citing()]++;
            in[p.cited()]++;
        });
        for (int i = 0; i < cited.length; i++) {
            cited[i] = new int[out[i]];
            citing[i] = new int[in[i]];
        }
        for (WorkPair p : pairs) {
            cited[p.citing()][cited[p.citing()].length - out[p.citing()]--] = p.cited();
            citing[p.cited()][citing[p.cited()].length - in[p.cited()]--] = p.citing();
        }
    }
}
