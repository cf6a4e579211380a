/**
 * Loading documents into a store: what is unchanged is skipped, what changed is replaced, what failed is reported. The door
 * is {@link org.unres.store.load.Loader}. {@link org.unres.store.load.LoadOptions} and {@link
 * org.unres.store.load.LoadReport} are what callers give and get.
 */
package org.unres.store.load;
