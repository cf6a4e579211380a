package org.unres.store.dataset;

import java.nio.ByteBuffer;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentExternal;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The text index's part in the transactions of TDB2, in place of Jena's own: there a reader that fails, such as a page that is
 * not found, rolls back what a writer has put into the index at the same time, and its statements are never found again.
 */
public final class TextTransactions extends TransactionalComponentExternal<ReadWrite> {
    private final TextIndex index;

    private TextTransactions(ComponentId id, TextIndex index) {
        super(id);
        this.index = index;
    }

    public static void on(DatasetGraphText dataset) {
        TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(dataset.getWrapped());
        transactions.listExternals().stream().filter(TextIndexDB.class::isInstance).findFirst()
                .ifPresent(jenas -> transactions.modifyConfig(() -> transactions
                        .removeExternal(jenas)
                        .addExternal(new TextTransactions(jenas.getComponentId(), dataset.getTextIndex()))));
    }

    @Override
    protected ReadWrite _begin(ReadWrite mode, TxnId transaction) {
        return mode;
    }

    @Override
    protected ReadWrite _promote(TxnId transaction, ReadWrite mode) {
        return ReadWrite.WRITE;
    }

    @Override
    protected ByteBuffer _commitPrepare(TxnId transaction, ReadWrite mode) {
        index.prepareCommit();
        return null;
    }

    @Override
    protected void _commit(TxnId transaction, ReadWrite mode) {
        index.commit();
    }

    @Override
    protected void _abort(TxnId transaction, ReadWrite mode) {
        if (mode == ReadWrite.WRITE) {
            index.rollback();
        }
    }
}
