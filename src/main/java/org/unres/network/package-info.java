/**
 * The citation network as a graph, behind {@link org.unres.network.graph.CitationNetwork} and
 * {@link org.unres.network.export.MeasuredNetwork}: measures and exports. To add a measure, write a class for it and give it a
 * column in {@code Columns}; to add a format, write a {@code NetworkWriter} and put it in
 * {@link org.unres.network.export.NetworkFormat}.
 */
package org.unres.network;
