/**
 * From printed references to what they mean: whose number it is, what "Ibid." repeats, which verb governs it.
 * {@link org.unres.resolve.citation.CitationResolver} is the front door and returns
 * {@link org.unres.resolve.citation.ResolvedBlock} with its {@link org.unres.resolve.citation.ResolvedReference}s;
 * {@link org.unres.resolve.citation.LinkedCitations} serves documents whose language is not read;
 * {@link org.unres.resolve.citation.Rules} has the names of the rules, which acts have as well.
 */
package org.unres.resolve.citation;
