/**
 * The network with its measures as GraphML, GEXF, CSV, JSON and Pajek. The door is {@link
 * org.unres.network.export.MeasuredNetwork}. To add a format, write a {@code NetworkWriter} and put it in {@link
 * org.unres.network.export.NetworkFormat}.
 */
package org.unres.network.export;
