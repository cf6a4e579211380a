/**
 * Works and citations of a store as a directed graph. The door is {@link org.unres.network.graph.CitationNetwork}. {@code
 * NetworkReader} reads it from a store.
 */
package org.unres.network.graph;
