package org.unres.network.graph;

import org.unres.model.Relation;

/**
 * One work cites another in one way: A/RES/75/291 recalls A/RES/60/288, in two places.
 *
 * @param citing index of the work that cites
 * @param cited index of the work that is cited
 * @param count of the citations, each a place in the text
 */
public record CitationEdge(int citing, int cited, Relation relation, int count) {}
