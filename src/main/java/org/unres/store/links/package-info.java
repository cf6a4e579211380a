/**
 * Links between the documents of a store: series with predecessor and newest member, drafts and what they became. The door
 * is {@link org.unres.store.links.Lineage}. To add a rule, add it to {@link org.unres.store.links.LineageRule} and to {@code
 * ontology/vocabulary/rules.ttl}.
 */
package org.unres.store.links;
