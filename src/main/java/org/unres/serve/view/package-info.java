/**
 * Parts of pages that several pages show: headings, facts, links for machines, templates. The door is {@link
 * org.unres.serve.view.Templates}.
 */
package org.unres.serve.view;
