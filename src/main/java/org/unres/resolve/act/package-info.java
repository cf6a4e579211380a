/**
 * What each clause does and asks of whom: acts with their addressees and conditions, the mandates that they give, and decisions
 * on mandates. {@link org.unres.resolve.act.ActResolver} is the front door. To add a noun for somebody who can be asked, a
 * time or a condition, add a row to {@code actors.tsv}, {@code times.tsv} or {@code conditions.tsv} of the language folder.
 */
package org.unres.resolve.act;
