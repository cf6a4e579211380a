package org.unres.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.unres.store.dataset.EmptyInputGuard;
import org.unres.store.dataset.StoreConfig;
import org.unres.store.dataset.StoreException;
import org.unres.store.dataset.StoreFolder;
import org.unres.store.dataset.TextTransactions;
import org.unres.store.load.FileDigests;
import org.unres.store.load.Input;
import org.unres.store.load.LoadLock;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.LoadProgress;
import org.unres.store.load.LoadReport;
import org.unres.store.load.Loader;
import org.unres.store.load.Update;
import org.unres.store.load.UpdateJournal;

/**
 * The knowledge graph with its text index, as {@code fuseki-config/} describes it: on disk in {@code DIR/tdb2} and
 * {@code DIR/text}, or in memory. One process at a time has a store on disk open.
 */
public final class Store implements AutoCloseable {
    private final DatasetGraph dataset;

    private Store(DatasetGraph dataset) {
        this.dataset = EmptyInputGuard.on(dataset);
        TextTransactions.on((DatasetGraphText) dataset);
    }

    /** An empty store in this folder. */
    public static Store create(Path dir) {
        StoreFolder folder = new StoreFolder(dir);
        try {
            Files.createDirectories(folder.graphs());
            Files.createDirectories(folder.text());
        } catch (IOException e) {
            throw new StoreException("cannot make a store in " + dir + ": " + e.getMessage(), e);
        }
        return assemble(StoreConfig.onDisk(dir), dir.toString());
    }

    /** The store that {@code unres load} made in this folder. */
    public static Store open(Path dir) {
        requireStore(dir);
        return assemble(StoreConfig.onDisk(dir), dir.toString());
    }

    public static Store inMemory() {
        return assemble(StoreConfig.inMemory(), "memory");
    }

    /** The store behind a running server. */
    public static Store over(DatasetGraph dataset) {
        return new Store(dataset);
    }

    /** @throws StoreException if there is no store in this folder */
    public static void requireStore(Path dir) {
        if (!new StoreFolder(dir).hasStore()) {
            throw new StoreException("there is no store in " + dir + "; make one with: unres load PATH... --store " + dir);
        }
    }

    /** @throws StoreException if the last load into this folder was cut off, so that its graphs do not yet fit together */
    public static void requireFinished(Path dir) {
        if (Files.exists(new StoreFolder(dir).unfinished())) {
            throw new StoreException("the last load into " + dir + " did not come to its end; give it again, then go on");
        }
    }

    /**
     * Which state of its graphs a store is in: the number grows with every transaction that writes. The caller holds a
     * transaction, and is told of what that one sees.
     */
    public static long version(DatasetGraph dataset) {
        DatasetGraph graphs = dataset instanceof DatasetGraphText text ? text.getWrapped() : dataset;
        return TDBInternal.requireStorage(graphs).getTxnSystem().getTransactionInfo().getDataVersion();
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    /**
     * Loads documents into the store in this folder, which is made if it is not there: a new one is built beside and takes its
     * place when it is whole, one that is there is changed document by document.
     *
     * @throws StoreException if the folder is in use or cannot be written, or its disk is full
     */
    public static LoadReport load(Path dir, List<? extends Input> inputs, LoadOptions options, Consumer<LoadProgress> progress) {
        StoreFolder folder = new StoreFolder(dir);
        FileDigests digests = FileDigests.in(folder.files(), InstantSource.system());
        Loader loader = new Loader(options, digests, progress);
        return LoadLock.holding(folder, () -> {
            LoadReport report = folder.hasStore() ? update(folder, inputs, loader) : FirstLoad.into(folder, inputs, loader);
            remember(digests, folder);
            return report;
        });
    }

    private static void remember(FileDigests digests, StoreFolder folder) {
        try {
            digests.write(folder.files());
        } catch (IOException e) {
            // The load is done, and the next one reads the files again.
        }
    }

    private static LoadReport update(StoreFolder folder, List<? extends Input> inputs, Loader loader) {
        UpdateJournal journal = UpdateJournal.of(folder);
        try (Store store = open(folder.dir())) {
            return new Update(store.dataset, journal).load(inputs, loader);
        }
    }

    /** Loads documents, each in a transaction, into a store in memory. */
    public LoadReport load(List<? extends Input> inputs, LoadOptions options, Consumer<LoadProgress> progress) {
        return new Update(dataset, UpdateJournal.inMemory()).load(inputs, new Loader(options, FileDigests.none(), progress));
    }

    /** Closes the text index and the graph, so that another process can open the store. */
    @Override
    public void close() {
        DatasetGraphText text = (DatasetGraphText) dataset;
        text.getTextIndex().close();
        TDBInternal.expel(text.getWrapped());
    }

    private static Store assemble(Model config, String place) {
        Resource described = config.listSubjectsWithProperty(RDF.type, TextVocab.textDataset).next();
        try {
            return new Store(((Dataset) Assembler.general().open(described)).asDatasetGraph());
        } catch (JenaException e) {
            throw new StoreException(unusable(place), e);
        }
    }

    /** The sentence for a store that another process has open, or that is damaged. */
    public static String unusable(String place) {
        return "the store in " + place + " cannot be opened; is a server or another load running on it? Stop it first";
    }
}
