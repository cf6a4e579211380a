/**
 * The queries that ship with the program, and the query that explains a statement. The door is {@link
 * org.unres.store.catalogue.Catalogue}. To add a query, write {@code queries/<topic>/<question>.rq} and its expected {@code
 * .csv}.
 */
package org.unres.store.catalogue;
