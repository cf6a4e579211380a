/**
 * Plain text and Markdown. The door is {@link org.unres.read.text.PlainTextReader}.
 */
package org.unres.read.text;
