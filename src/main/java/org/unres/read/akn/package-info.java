/**
 * Akoma Ntoso for the United Nations (AKN4UN), the official XML. The door is {@link org.unres.read.akn.AknReader}.
 */
package org.unres.read.akn;
