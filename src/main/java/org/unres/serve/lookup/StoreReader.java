package org.unres.serve.lookup;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** The graphs that pages are made from, read in one transaction for each page. */
public record StoreReader(DatasetGraph dataset) {
    public <R> R read(Function<Triples, R> reading) {
        return Txn.calculateRead(dataset, () -> reading.apply(new Triples(dataset)));
    }
}
