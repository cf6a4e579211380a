package org.unres.serve;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.unres.network.CitationNetwork;
import org.unres.network.Community;
import org.unres.network.EdgesByWork;

/** The citation network of the store as it was at the start, read in the background: who asks earlier waits for it. */
final class ReadNetwork {
    private final CompletableFuture<EdgesByWork> read;

    private final CompletableFuture<List<Community>> communities;

    private ReadNetwork(CompletableFuture<EdgesByWork> read) {
        this.read = read;
        this.communities = read.thenApply(Community::of);
    }

    static ReadNetwork of(Graphs graphs) {
        return new ReadNetwork(CompletableFuture.supplyAsync(
                () -> new EdgesByWork(graphs.read(triples -> CitationNetwork.read(triples.dataset())))));
    }

    EdgesByWork get() {
        return read.join();
    }

    /** The largest first. */
    List<Community> communities() {
        return communities.join();
    }

    boolean isRead() {
        return read.isDone() && !read.isCompletedExceptionally();
    }
}
