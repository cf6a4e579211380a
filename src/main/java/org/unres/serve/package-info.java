/**
 * Fuseki in this process, behind {@link org.unres.serve.UnresServer}. To add a page, write a servlet and give it its path
 * in {@code UnresServer}.
 */
package org.unres.serve;
