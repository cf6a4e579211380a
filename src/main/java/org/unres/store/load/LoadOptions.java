package org.unres.store.load;

import java.util.Optional;

/**
 * The options of a load.
 *
 * @param jobs how many documents are converted at the same time
 * @param prune whether documents that are in the store but not among the inputs are removed
 * @param refresh whether every graph is counted again, and not only those that changed
 * @param measures what measures the citation network, of a new store and with {@code refresh}; without it there are none
 */
public record LoadOptions(int jobs, boolean prune, boolean refresh, Optional<NetworkMeasures> measures) {
    public LoadOptions(int jobs, boolean prune, boolean refresh) {
        this(jobs, prune, refresh, Optional.empty());
    }

    public static LoadOptions plain() {
        return new LoadOptions(Runtime.getRuntime().availableProcessors(), false, false);
    }

    public LoadOptions measuredBy(NetworkMeasures network) {
        return new LoadOptions(jobs, prune, refresh, Optional.of(network));
    }
}
