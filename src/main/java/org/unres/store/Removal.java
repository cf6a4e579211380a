package org.unres.store;

import java.time.Instant;
import org.apache.jena.graph.Node;

/** A document that was taken out of a store, {@code id/E/RES/2023/26}, and when. */
public record Removal(Node document, Instant time) {}
