/**
 * The SHACL shapes of {@code ontology/shapes.ttl}, which each document must satisfy. The door is {@link
 * org.unres.store.shacl.ShaclGate}. To add a rule on data, add a shape there.
 */
package org.unres.store.shacl;
