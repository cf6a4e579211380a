/**
 * What a reader of one format is given and gives back: the bytes of a file with their format and limits, and a document or
 * problems. The door is {@link org.unres.read.input.FormatReader}. To add a format, give {@link org.unres.read.input.Format}
 * its first bytes, write a {@code FormatReader} in a package of its own and put it in the list of {@code
 * org.unres.read.DocumentReader}.
 */
package org.unres.read.input;
