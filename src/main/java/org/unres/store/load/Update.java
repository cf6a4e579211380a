package org.unres.store.load;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.unres.store.dataset.BundledGraphs;
import org.unres.store.dataset.DocumentGraphs;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.dataset.TextIndexing;
import org.unres.store.dataset.VoidCatalogue;
import org.unres.store.links.Lineage;

/**
 * A load into an open store, in memory or on disk. Each document is one transaction, so a document that was written stays if
 * a later one fails.
 */
public final class Update implements DocumentWriter {
    private final DatasetGraph dataset;
    private final UpdateJournal journal;
    private final Instant start = Instant.now();
    private boolean changed;

    public Update(DatasetGraph dataset, UpdateJournal journal) {
        this.dataset = dataset;
        this.journal = journal;
    }

    public LoadReport load(List<? extends Input> inputs, Loader loader) {
        boolean repair = journal.wasCutOff();
        InputIndex known = Txn.calculateRead(dataset, () -> known(repair));
        if (repair) {
            change(() -> TextIndexing.rebuild((DatasetGraphText) dataset));
        }
        refreshBundledGraphs();
        LoadTally tally = loader.load(inputs, known, this);
        boolean all = loader.refresh() || repair || known.digests().isEmpty();
        if (changed || all) {
            change(() -> finish(all, loader.measures()));
        }
        journal.end(dataset);
        return tally.report();
    }

    @Override
    public void replace(DocumentQuads document) {
        change(() -> {
            new DocumentGraphs(dataset).replace(document);
            new RemovedDocuments(dataset).forget(document.graph());
            new Provenance(dataset::add).generated(document.graph(), start);
        });
        journal.register().put(document);
    }

    @Override
    public void remove(Node graph) {
        change(() -> {
            new RemovedDocuments(dataset).add(graph, start);
            new DocumentGraphs(dataset).remove(graph);
            new VoidCatalogue(dataset).describe(graph);
        });
        journal.register().remove(graph);
    }

    @Override
    public void doubled(String sha256, Node graph) {
        journal.register().doubled(sha256, graph);
    }

    private InputIndex known(boolean repair) {
        DocumentRegister register = journal.register();
        if (!repair && register.isOf(dataset)) {
            return register.known(dataset);
        }
        InputIndex known = InputIndex.in(dataset, Provenance.program());
        register.correct(known);
        return known;
    }

    private void refreshBundledGraphs() {
        if (Txn.calculateRead(dataset, () -> new BundledGraphs(dataset).isStale())) {
            change(() -> new BundledGraphs(dataset).refresh());
        }
    }

    private void finish(boolean all, Optional<NetworkMeasures> measures) {
        new Provenance(dataset::add).run(start, Instant.now());
        if (all || journal.register().isLineageChanged()) {
            Lineage.refresh(dataset, journal.register().records(dataset));
        }
        new RemovedDocuments(dataset).clearStubs();
        if (all) {
            StoreDescription.refresh(dataset, start, measures);
        }
    }

    private void change(Runnable change) {
        journal.begin();
        changed = true;
        dataset.begin(TxnType.WRITE);
        try {
            change.run();
            dataset.commit();
        } catch (RuntimeException | Error e) {
            dataset.abort();
            throw e;
        } finally {
            dataset.end();
        }
    }
}
