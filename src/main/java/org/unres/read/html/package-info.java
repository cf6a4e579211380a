/**
 * Web pages. The door is {@link org.unres.read.html.HtmlReader}.
 */
package org.unres.read.html;
