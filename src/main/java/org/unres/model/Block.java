package org.unres.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of a document with its cleaned text: markup, printed number and footnote marks removed, white space collapsed.
 *
 * @param speaker the body in whose voice it is written, which an embedded draft changes
 * @param italics the stretches printed in italics, such as titles of publications
 * @param links the official hyperlinks of its words; empty where the format has none
 * @param opening the verb phrase that opens it, where markup says so: "Taking note"
 */
public record Block(
        Type type,
        Part part,
        Body speaker,
        String text,
        List<NoteMark> notes,
        List<Span> italics,
        List<Link> links,
        Optional<String> opening) {
    public Block {
        notes = List.copyOf(notes);
        italics = List.copyOf(italics);
        links = List.copyOf(links);
    }

    /** A block of a format that has neither links nor marked openings. */
    public Block(Type type, Part part, Body speaker, String text, List<NoteMark> notes, List<Span> italics) {
        this(type, part, speaker, text, notes, italics, List.of(), Optional.empty());
    }

    /** Whether it is a preambular or operative paragraph. */
    public boolean isClause() {
        return type == Type.PREAMBULAR || type == Type.OPERATIVE;
    }

    /** What a block is in the structure of a resolution (UN Editorial Manual, "Resolutions and other formal decisions"). */
    public enum Type {
        HEADER, PREAMBULAR, OPERATIVE, FOOTNOTE, HEADING, ANNEX, TABLE
    }
}
