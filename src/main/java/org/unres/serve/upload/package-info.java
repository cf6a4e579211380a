/**
 * The page {@code /try}: an uploaded document is read in a process of its own and reported on. The door is {@link
 * org.unres.serve.upload.TryPage}.
 */
package org.unres.serve.upload;
