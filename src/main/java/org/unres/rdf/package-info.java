/**
 * From a reading to quads: {@link org.unres.rdf.Iris} makes every IRI, {@code ReadingMapper} decides every
 * triple. To add a triple, add its term to {@code ontology/unres.ttl} and its line to the mapper of its subject.
 */
package org.unres.rdf;
