/**
 * Releases of a store: N-Quads, ontology, manifest and checksums in a folder. The door is {@link
 * org.unres.store.release.Releases}. {@link org.unres.store.release.Release} writes one.
 */
package org.unres.store.release;
