/**
 * Fuseki in this process, behind {@link org.unres.serve.UnresServer}. To add a page, write a servlet and give it its path
 * in {@code UnresServer}. {@link org.unres.serve.Guard} stands before the engine; to add a query that it must withstand, put
 * it into {@code src/test/resources/serve/runaway/}.
 */
package org.unres.serve;
