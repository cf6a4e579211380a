/**
 * The words of each language, as tables: {@code org/unres/language/en/} has those of English, read by code that knows no
 * word. {@link org.unres.language.Language} is the door. To add a language, add a folder with some of the files that
 * {@code en/} has.
 */
package org.unres.language;
