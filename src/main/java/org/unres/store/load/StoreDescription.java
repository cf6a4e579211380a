package org.unres.store.load;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.rdf.Iris;
import org.unres.store.dataset.VoidCatalogue;
import org.unres.vocabulary.Prov;

/**
 * The measures and counts by which a store describes itself. A first load and {@code --refresh} compute them. Between these
 * runs they are as old as the last one. The caller holds the transaction.
 */
public final class StoreDescription {
    private StoreDescription() {}

    /** @param start of the run that counts */
    public static void refresh(DatasetGraph dataset, Instant start, Optional<NetworkMeasures> measures) {
        measures.ifPresent(m -> measure(dataset, start, m));
        generated(dataset, Iris.CATALOGUE_GRAPH, start);
        new VoidCatalogue(dataset).describe();
    }

    // All are computed before the first is written: what is computed reads the graphs.
    private static void measure(DatasetGraph dataset, Instant start, NetworkMeasures measures) {
        List<Triple> triples = measures.of(dataset).toList();
        dataset.deleteAny(Iris.MEASURES_GRAPH, Node.ANY, Node.ANY, Node.ANY);
        triples.forEach(t -> dataset.add(Quad.create(Iris.MEASURES_GRAPH, t)));
        generated(dataset, Iris.MEASURES_GRAPH, start);
    }

    private static void generated(DatasetGraph dataset, Node graph, Instant start) {
        dataset.deleteAny(Iris.PROVENANCE_GRAPH, graph, Prov.WAS_GENERATED_BY, Node.ANY);
        new Provenance(dataset::add).generated(graph, start);
    }
}
