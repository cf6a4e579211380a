/**
 * From a document to its reading: citations, acts, mandates and proceedings. {@link org.unres.resolve.Resolver} is the front
 * door; below it {@code cue} finds verb phrases, {@code citation} resolves references, {@code act} makes acts and mandates.
 */
package org.unres.resolve;
