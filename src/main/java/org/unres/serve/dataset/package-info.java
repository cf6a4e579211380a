/**
 * The dataset for machines: its description, ontology, downloads, feed, sitemap and sets of links. The door is {@link
 * org.unres.serve.dataset.DatasetPage}. Each public class is a {@code WebHandler} at an address of its own.
 */
package org.unres.serve.dataset;
