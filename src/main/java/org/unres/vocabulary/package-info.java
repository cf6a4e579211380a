/**
 * The terms of {@code ontology/unres.ttl} and of the vocabularies it reuses, as constants, and the files that ship with
 * the program. To add a term, write its block in {@code ontology/unres.ttl} and its constant in {@link Unres}.
 */
package org.unres.vocabulary;
