/**
 * The start page, the search page and its completion. The door is {@link org.unres.serve.search.SearchPage}.
 */
package org.unres.serve.search;
