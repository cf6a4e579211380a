package org.unres.store.load;

import java.time.Instant;
import org.apache.jena.graph.Node;

/** A tombstone: a document that was removed from a store, {@code id/E/RES/2023/26}, and the time of its removal. */
public record RemovedDocument(Node document, Instant time) {}
