package org.unres.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.rdf.Iris;

/** One load of documents into a store, as one transaction. */
final class Loader {
    private static final List<Node> SHARED = List.of(Iris.STUB_GRAPH, Iris.INFERRED_GRAPH, Iris.PROVENANCE_GRAPH);

    private final DatasetGraph dataset;
    private final LoadOptions options;
    private final Consumer<LoadProgress> progress;

    Loader(DatasetGraph dataset, LoadOptions options, Consumer<LoadProgress> progress) {
        this.dataset = dataset;
        this.options = options;
        this.progress = progress;
    }

    LoadReport load(List<? extends Input> inputs) {
        dataset.begin(TxnType.WRITE);
        try {
            LoadReport report = write(inputs);
            dataset.commit();
            return report;
        } catch (RuntimeException | Error e) {
            dataset.abort();
            throw e;
        } finally {
            dataset.end();
        }
    }

    private LoadReport write(List<? extends Input> inputs) {
        Instant start = Instant.now();
        Set<Node> changed = new LinkedHashSet<>();
        KnownInputs known = KnownInputs.in(dataset, Provenance.program());
        LoadTally tally = new LoadTally(new DocumentGraphs(dataset), known);
        // The first documents are read while the graphs that ship with the program are written.
        CompletableFuture<Preparation> preparation = CompletableFuture.supplyAsync(() -> new Preparation(known));
        Ordered work = new Ordered(options.jobs(), () -> changed.addAll(new BundledGraphs(dataset).refresh()));
        work.each(inputs, (Input input) -> preparation.join().of(input), outcome -> {
            tally.take(outcome);
            progress.accept(new LoadProgress(tally.done(), inputs.size(), outcome.input().name()));
        });
        if (options.prune()) {
            tally.prune();
        }
        changed.addAll(tally.changed());
        finish(changed, tally.written(), start);
        return tally.report();
    }

    private void finish(Set<Node> changed, List<Node> written, Instant start) {
        if (!changed.isEmpty()) {
            new Provenance(dataset).addRun(written, start, Instant.now());
        }
        if ((options.refresh() || !changed.isEmpty()) && Lineage.refresh(dataset)) {
            changed.add(Iris.LINKS_GRAPH);
        }
        VoidCatalogue catalogue = new VoidCatalogue(dataset);
        if (options.refresh()) {
            catalogue.describe(catalogue.all());
        } else if (!changed.isEmpty()) {
            List<Node> graphs = new ArrayList<>(changed);
            graphs.addAll(SHARED);
            catalogue.describe(graphs);
        }
    }
}
