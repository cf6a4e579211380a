package org.unres.serve.lookup;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Reads the store in one transaction for each page. */
public record StoreReader(DatasetGraph dataset) {
    public <R> R read(Function<Triples, R> reading) {
        return Txn.calculateRead(dataset, () -> reading.apply(new Triples(dataset)));
    }
}
