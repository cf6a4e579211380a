package org.unres.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.unres.network.graph.CitationCounts;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.measures.Communities;
import org.unres.network.measures.Hits;
import org.unres.network.measures.MainPath;
import org.unres.network.measures.Neighbours;
import org.unres.network.measures.PageRanks;

/** A network with its measures, each of which says in its class how it is defined. The same network has the same measures. */
public final class MeasuredNetwork {
    private final CitationNetwork network;
    private final CitationCounts citedBy;
    private final double[] pageRanks;
    private final Hits hits;
    private final Communities communities;
    private final List<List<Neighbours.Neighbour>> cocited;
    private final List<List<Neighbours.Neighbour>> coupled;
    private final MainPath mainPath;

    private MeasuredNetwork(CitationNetwork network) {
        this.network = network;
        citedBy = CitationCounts.of(network);
        pageRanks = PageRanks.of(network);
        hits = Hits.of(network);
        communities = Communities.of(network);
        cocited = Neighbours.cocited(network);
        coupled = Neighbours.coupled(network);
        mainPath = MainPath.of(network);
    }

    public static MeasuredNetwork of(CitationNetwork network) {
        return new MeasuredNetwork(network);
    }

    /** Writes the network in UTF-8; the stream stays open. */
    public void write(NetworkFormat format, OutputStream out) throws IOException {
        format.writer().write(this, out);
        out.flush();
    }

    /** Writes the works alone, a row for each, beside the edges that {@link NetworkFormat#CSV} writes. */
    public void writeWorks(OutputStream out) throws IOException {
        CsvWriter.works(this, out);
        out.flush();
    }

    public NetworkSummary summary() {
        return NetworkSummary.of(this);
    }

    public CitationNetwork network() {
        return network;
    }

    CitationCounts citedBy() {
        return citedBy;
    }

    public double pageRank(int work) {
        return pageRanks[work];
    }

    public Hits hits() {
        return hits;
    }

    public Communities communities() {
        return communities;
    }

    List<Neighbours.Neighbour> cocited(int work) {
        return cocited.get(work);
    }

    List<Neighbours.Neighbour> coupled(int work) {
        return coupled.get(work);
    }

    public MainPath mainPath() {
        return mainPath;
    }
}
