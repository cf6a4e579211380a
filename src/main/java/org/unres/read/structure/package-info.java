/**
 * From paragraphs as printed to the parts of a document, the same for all formats: cover page, preambular and operative
 * paragraphs, drafts, footnotes, annexes. The door is {@link org.unres.read.structure.ResolutionBuilder}. The readers of
 * formats use its other public types to make paragraphs ({@code TextCleaner}, {@code Paragraph}) and labels ({@code
 * Numbering}).
 */
package org.unres.read.structure;
