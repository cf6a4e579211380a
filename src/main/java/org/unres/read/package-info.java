/**
 * From bytes to a {@link org.unres.model.Document}: one class per input format. To add one, write a reader and put it in
 * the list of {@code DocumentReader}.
 */
package org.unres.read;
