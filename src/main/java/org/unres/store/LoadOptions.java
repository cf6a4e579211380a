package org.unres.store;

/**
 * How to load.
 *
 * @param jobs how many documents are converted at the same time
 * @param prune whether documents that are in the store but not among the inputs are removed
 * @param refresh whether every graph is counted again, and not only those that changed
 */
public record LoadOptions(int jobs, boolean prune, boolean refresh) {
    public static LoadOptions plain() {
        return new LoadOptions(Runtime.getRuntime().availableProcessors(), false, false);
    }
}
