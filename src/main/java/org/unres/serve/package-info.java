/**
 * Fuseki in this process with the pages on it, behind {@link org.unres.serve.UnresServer}. To add a page, write a
 * {@link org.unres.serve.http.WebHandler} and give it its path in {@link org.unres.serve.Pages}.
 */
package org.unres.serve;
