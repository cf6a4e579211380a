package org.unres.store;

import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Prov;

/**
 * What a store says about itself as a whole, counted from the data by a first load and by {@code --refresh}; between them it
 * is as old as the run that wrote it. The caller holds the transaction.
 */
final class Descriptions {
    private Descriptions() {}

    /** @param start of the run that counts */
    static void refresh(DatasetGraph dataset, Instant start) {
        dataset.deleteAny(Iris.PROVENANCE_GRAPH, Iris.CATALOGUE_GRAPH, Prov.WAS_GENERATED_BY, Node.ANY);
        new Provenance(dataset::add).generated(Iris.CATALOGUE_GRAPH, start);
        new VoidCatalogue(dataset).describe();
    }
}
