package org.unres.model;

import java.util.List;

/**
 * A part of a document with its cleaned text: markup, printed number and footnote marks removed, white space collapsed.
 *
 * @param speaker the body in whose voice it is written, which an embedded draft changes
 * @param italics the stretches printed in italics, such as titles of publications
 */
public record Block(Type type, Part part, Body speaker, String text, List<NoteMark> notes, List<Span> italics) {
    public Block {
        notes = List.copyOf(notes);
        italics = List.copyOf(italics);
    }

    /** What a block is in the structure of a resolution (UN Editorial Manual, "Resolutions and other formal decisions"). */
    public enum Type { HEADER, PREAMBULAR, OPERATIVE, FOOTNOTE, HEADING, ANNEX }
}
