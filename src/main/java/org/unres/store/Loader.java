package org.unres.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.unres.rdf.Ordered;

/** Prepares inputs with several threads and writes what came of each, in their order, on the caller's thread. */
final class Loader {
    private final KnownInputs known;
    private final LoadOptions options;
    private final Consumer<LoadProgress> progress;

    /** @param known what need not be read again */
    Loader(KnownInputs known, LoadOptions options, Consumer<LoadProgress> progress) {
        this.known = known;
        this.options = options;
        this.progress = progress;
    }

    /** @param meanwhile what is to be done before the first document, while authority and shapes are read */
    LoadTally load(List<? extends Input> inputs, DocumentWriter writer, Runnable meanwhile) {
        LoadTally tally = new LoadTally(writer, known);
        CompletableFuture<Preparation> preparation = CompletableFuture.supplyAsync(() -> new Preparation(known));
        meanwhile.run();
        new Ordered<>(options.jobs(), Input::size).each(inputs, input -> preparation.join().of(input), outcome -> {
            tally.take(outcome);
            progress.accept(new LoadProgress(tally.done(), inputs.size(), outcome.input().name()));
        });
        if (options.prune()) {
            tally.prune();
        }
        return tally;
    }
}
