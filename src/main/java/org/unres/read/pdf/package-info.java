/**
 * PDF files, by the places of their characters. The door is {@link org.unres.read.pdf.PdfReader}.
 */
package org.unres.read.pdf;
