package org.unres.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.unres.store.dataset.BundledGraphs;
import org.unres.store.dataset.DiskSpace;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.dataset.StoreFolder;
import org.unres.store.dataset.TemporaryFolder;
import org.unres.store.dataset.TextIndexing;
import org.unres.store.links.Lineage;
import org.unres.store.load.DocumentRegister;
import org.unres.store.load.DocumentWriter;
import org.unres.store.load.Input;
import org.unres.store.load.InputIndex;
import org.unres.store.load.LoadReport;
import org.unres.store.load.LoadTally;
import org.unres.store.load.Loader;
import org.unres.store.load.NetworkMeasures;
import org.unres.store.load.Provenance;
import org.unres.store.load.StoreDescription;
import org.unres.vocabulary.Bundled;

/**
 * Creates a store with TDB2's bulk loader in the folder {@code DIR/building}, which becomes the store when it is complete. An
 * interrupted load leaves nothing that would be read.
 */
final class FirstLoad implements DocumentWriter {
    // What one quad takes in the indexes that the bulk loader makes after the last document, of 400 bytes in all.
    private static final long BYTES = 200;

    private final StoreFolder building;
    private final DatasetGraphText dataset;
    private final DocumentRegister register = DocumentRegister.empty();
    private final Instant start = Instant.now();
    private final DataLoader bulk;
    private final StreamRDF out;

    private FirstLoad(StoreFolder building, Store store) {
        this.building = building;
        this.dataset = (DatasetGraphText) store.dataset();
        this.bulk = LoaderFactory.phasedLoader(dataset.getWrapped(), MonitorOutputs.nullOutput());
        this.out = bulk.streamRDF();
    }

    /** @throws org.unres.store.dataset.StoreException if the disk is full */
    static LoadReport into(StoreFolder folder, List<? extends Input> inputs, Loader loader) {
        try (TemporaryFolder beside = new TemporaryFolder(folder.building())) {
            StoreFolder building = new StoreFolder(beside.path());
            LoadReport report;
            try (Store store = Store.create(building.dir())) {
                report = new FirstLoad(building, store).load(inputs, loader);
            }
            folder.publish(building);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put the new store in its place: " + e.getMessage(), e);
        }
    }

    private LoadReport load(List<? extends Input> inputs, Loader loader) throws IOException {
        bulk.startBulk();
        LoadTally tally;
        try {
            BundledGraphs.write(out::quad);
            tally = loader.load(inputs, InputIndex.none(), this);
            new Provenance(out::quad).run(start, Instant.now());
            DiskSpace.require(building, bulk.countQuads() * BYTES);
        } catch (RuntimeException e) {
            bulk.finishException(e);
            throw e;
        }
        loader.step(inputs.size(), "making the indexes");
        bulk.finishBulk();
        loader.step(inputs.size(), "indexing texts, finding series, measuring, counting");
        Txn.executeWrite(dataset.getWrapped(), () -> finish(dataset.getWrapped(), loader.measures()));
        register.write(building.documents(), Bundled.version(), dataset.getWrapped());
        return tally.report();
    }

    // The text index has its own thread, and is committed with the graphs.
    private void finish(DatasetGraph graphs, Optional<NetworkMeasures> measures) {
        CompletableFuture<Void> text =
                CompletableFuture.runAsync(() -> Txn.executeRead(graphs, () -> TextIndexing.rebuild(dataset)));
        Lineage.refresh(graphs, register.records(graphs));
        StoreDescription.refresh(graphs, start, measures);
        text.join();
    }

    @Override
    public void replace(DocumentQuads document) {
        DiskSpace.require(building);
        document.quads().forEach(out::quad);
        new Provenance(out::quad).generated(document.graph(), start);
        register.put(document);
    }

    @Override
    public void doubled(String sha256, Node graph) {
        register.doubled(sha256, graph);
    }

    @Override
    public void remove(Node graph) {
        throw new UnsupportedOperationException("a new store has nothing to remove: " + graph);
    }
}
