/**
 * Word documents (.docx). The door is {@link org.unres.read.word.WordReader}.
 */
package org.unres.read.word;
