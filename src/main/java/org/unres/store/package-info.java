/**
 * The knowledge graph in a store, behind {@link org.unres.store.Store}: SHACL gate, loading, counts, the query catalogue.
 * To add a query to the catalogue, write {@code queries/<topic>/<question>.rq} and its expected {@code .csv}; to add a
 * rule on data, a shape in {@code ontology/shapes.ttl}.
 */
package org.unres.store;
