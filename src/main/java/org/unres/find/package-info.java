/**
 * The grammar: from a block's text to the references printed in it, whoever speaks. To add a citation form, add a row to
 * {@code numbers.tsv}, {@code symbols.tsv} or {@code pinpoints.tsv}, and a row to the table of cases in the tests.
 */
package org.unres.find;
