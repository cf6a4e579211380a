/**
 * Cues, the verb phrases that perform acts ("Also requests", "recalling"), and where they stand in a paragraph.
 * {@link org.unres.resolve.cue.CueFinder} is the front door and returns {@link org.unres.resolve.cue.Cue}. To add a verb phrase,
 * add a row to {@code cues.tsv} of the language folder, and a row to the table of cases in the tests.
 */
package org.unres.resolve.cue;
