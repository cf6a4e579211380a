package org.unres.store.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.store.Store;

/** Text index and graphs change together, whatever becomes of those who only read. */
class TextTransactionsTest {
    private static final Node GRAPH = NodeFactory.createURI("urn:g");

    @Test
    void aReaderThatFailsTakesNothingFromAWriter() {
        try (Store store = Store.inMemory()) {
            survivesAFailingReader(store.dataset());
        }
    }

    @Test
    void norOnDisk(@TempDir Path dir) {
        try (Store store = Store.create(dir)) {
            survivesAFailingReader(store.dataset());
        }
        try (Store store = Store.open(dir)) {
            assertEquals(2, hits(store.dataset(), "written"));
        }
    }

    private static void survivesAFailingReader(DatasetGraph dataset) {
        dataset.begin(TxnType.WRITE);
        label(dataset, "written before");
        fail(dataset);
        label(dataset, "written after");
        dataset.commit();
        dataset.end();
        assertEquals(2, hits(dataset, "written"));
    }

    @Test
    void aWriterThatFailsLeavesNothing() {
        try (Store store = Store.inMemory()) {
            DatasetGraph dataset = store.dataset();
            assertThrows(IllegalStateException.class, () -> Txn.executeWrite(dataset, () -> {
                label(dataset, "not written");
                throw new IllegalStateException("in the middle");
            }));
            assertEquals(0, hits(dataset, "written"));
            Txn.executeWrite(dataset, () -> label(dataset, "written"));
            assertEquals(1, hits(dataset, "written"));
        }
    }

    // Transactions belong to threads.
    private static void fail(DatasetGraph dataset) {
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> Txn.executeRead(dataset, () -> {
            throw new IllegalStateException("there is no such page");
        }));
        assertTrue(assertThrows(CompletionException.class, reader::join).getMessage().contains("no such page"));
    }

    private static void label(DatasetGraph dataset, String text) {
        dataset.add(GRAPH, NodeFactory.createURI("urn:" + text.length()), RDFS.label.asNode(),
                NodeFactory.createLiteralString(text));
    }

    private static int hits(DatasetGraph dataset, String word) {
        return Txn.calculateRead(dataset,
                () -> ((DatasetGraphText) dataset).getTextIndex().query(RDFS.label.asNode(), word, null, null, 100).size());
    }
}
