package org.unres.model;

/**
 * A footnote mark, taken out of the text.
 *
 * @param offset where it stood, in code points of the cleaned text
 * @param label the number or sign of the note: "3", "*"
 */
public record NoteMark(int offset, String label) {}
