package org.unres.serve.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unres.network.Community;
import org.unres.network.Ranks;
import org.unres.network.StoredMeasures;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.measures.SubjectWords;
import org.unres.store.Store;

/**
 * The citation network of the store with its measures, read in the background: the first callers wait until it is read. When the
 * store has changed, it is read again while pages use the previous network.
 */
public final class CurrentNetwork {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentNetwork.class);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int WORDS = 5;

    private final StoreReader graphs;
    private final Duration rest;
    private final CompletableFuture<Read> first;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Read latest;
    private volatile Instant again = Instant.MIN;
    private volatile CompletableFuture<Void> renewal = CompletableFuture.completedFuture(null);

    /**
     * The network of one version of the store.
     *
     * @param version of the store, by {@link Store#version}
     * @param communities the largest first
     */
    public record Read(long version, EdgesByWork edges, StoredMeasures measures, Ranks standings,
            List<NamedCommunity> communities) {}

    /** A community with the frequent words of its titles: "nuclear", "weapons". */
    public record NamedCommunity(Community community, List<String> words) {}

    private CurrentNetwork(StoreReader graphs, Duration rest) {
        this.graphs = graphs;
        this.rest = rest;
        first = CompletableFuture.supplyAsync(this::read);
    }

    public static CurrentNetwork of(StoreReader graphs) {
        return resting(graphs, REST);
    }

    /** @param rest from the end of one reading to the beginning of the next, however often the store changes */
    static CurrentNetwork resting(StoreReader graphs, Duration rest) {
        return new CurrentNetwork(graphs, rest);
    }

    private Read read() {
        Read read = graphs.read(triples -> {
            EdgesByWork edges = new EdgesByWork(CitationNetwork.read(triples.dataset()));
            StoredMeasures measures = StoredMeasures.read(triples.dataset(), edges);
            SubjectWords subjects = new SubjectWords(edges.network());
            List<NamedCommunity> communities = Community.of(edges, measures).stream()
                    .map(c -> new NamedCommunity(c, subjects.of(c.works(), WORDS)))
                    .toList();
            return new Read(Store.version(triples.dataset()), edges, measures, new Ranks(edges.network(), measures), communities);
        });
        latest = read;
        again = Instant.now().plus(rest);
        return read;
    }

    /** The latest network. A page must use a single one. */
    public Read now() {
        first.join();
        if (isBehind() && !Instant.now().isBefore(again) && reading.compareAndSet(false, true)) {
            renewal = CompletableFuture.runAsync(this::readAgain);
        }
        return latest;
    }

    private void readAgain() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.error("The citation network could not be read again; pages keep the previous one", e);
            again = Instant.now().plus(rest);
        } finally {
            reading.set(false);
        }
    }

    /** Waits for a reading that {@link #now()} has begun; pages do not. */
    void awaitRenewal() {
        renewal.join();
    }

    public EdgesByWork get() {
        return now().edges();
    }

    /** Whether the store has changed since. */
    public boolean isBehind() {
        return graphs.read(triples -> Store.version(triples.dataset())) != latest.version();
    }

    public boolean isRead() {
        return latest != null;
    }
}
