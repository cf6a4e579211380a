/**
 * The dataset of a store: its folder, its configuration, its text index and the graphs in it. The door is {@link
 * org.unres.store.dataset.StoreConfig}. Other packages of the store use its look-ups and writers of graphs; none of them
 * knows what a document says.
 */
package org.unres.store.dataset;
