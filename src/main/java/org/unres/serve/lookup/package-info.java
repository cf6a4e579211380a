/**
 * Look-ups in the graph that all pages use: addresses of things, their names, their texts. The door is {@link
 * org.unres.serve.lookup.StoreReader}. A page reads within one transaction of the {@code StoreReader}.
 */
package org.unres.serve.lookup;
