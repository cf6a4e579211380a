package org.unres.store.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unres.rdf.Ordered;

/** Prepares inputs in several threads and writes them in their order on the caller's thread. */
public final class Loader {
    private final Preparation preparation;
    private final LoadOptions options;
    private final Consumer<LoadProgress> progress;

    /** To be made early, since its preparation begins to read in the background. */
    public Loader(LoadOptions options, FileDigests digests, Consumer<LoadProgress> progress) {
        this.preparation = new Preparation(digests);
        this.options = options;
        this.progress = progress;
    }

    boolean refresh() {
        return options.refresh();
    }

    public Optional<NetworkMeasures> measures() {
        return options.measures();
    }

    /** Says what is being done after the last document. */
    public void step(int total, String what) {
        progress.accept(new LoadProgress(total, total, what));
    }

    /** @param known what need not be read again */
    public LoadTally load(List<? extends Input> inputs, InputIndex known, DocumentWriter writer) {
        LoadTally tally = new LoadTally(writer, known);
        new Ordered<>(options.jobs(), Input::size).each(inputs, input -> preparation.of(input, known), outcome -> {
            tally.take(tally.isSingle(outcome) ? preparation.convert(outcome.input()) : outcome);
            progress.accept(new LoadProgress(tally.done(), inputs.size(), outcome.input().name()));
        });
        if (options.prune()) {
            tally.prune();
        }
        return tally;
    }
}
