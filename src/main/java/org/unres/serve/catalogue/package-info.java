/**
 * Pages of the query catalogue and the SPARQL page. The door is {@link org.unres.serve.catalogue.QueriesPage}.
 */
package org.unres.serve.catalogue;
