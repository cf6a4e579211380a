/**
 * Pages of the citation network: pictures, tables and downloads. The door is {@link org.unres.serve.network.NetworkPage}.
 */
package org.unres.serve.network;
