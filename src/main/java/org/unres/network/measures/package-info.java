/**
 * Measures of the citation network, one class for each. There is no single door: each class names the source of its measure. To
 * add one, write a class and give it a column in {@code org.unres.network.export.Columns}.
 */
package org.unres.network.measures;
