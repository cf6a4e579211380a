package org.unres.store.load;

import java.time.Instant;
import org.apache.jena.graph.Node;

/** A document that was taken out of a store, {@code id/E/RES/2023/26}, and when. */
public record RemovedDocument(Node document, Instant time) {}
