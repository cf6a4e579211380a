/**
 * From printed references to what they mean: whose number it is, what "Ibid." repeats, which verb governs, who is asked to
 * do what. To add a verb phrase, add a row to {@code cues.tsv} and a row to the table of cases in the tests.
 */
package org.unres.resolve;
