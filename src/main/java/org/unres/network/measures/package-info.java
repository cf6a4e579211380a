/**
 * Measures of the citation network, a class for each. The door is {@link org.unres.network.measures.Surroundings}. There is
 * no single door: each measure is a class of its own with its source named. To add one, write a class and give it a column
 * in {@code org.unres.network.export.Columns}.
 */
package org.unres.network.measures;
