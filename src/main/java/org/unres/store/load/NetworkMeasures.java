package org.unres.store.load;

import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Computes the measures of the citation network that a store keeps in {@code graph/measures}. */
public interface NetworkMeasures {
    /** What is said of each work: {@code <A/RES/74/175> unres:citedByCount 12}. The caller holds the transaction. */
    Stream<Triple> of(DatasetGraph dataset);
}
