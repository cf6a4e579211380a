package org.unres.model;

/** A place where a text names something: a {@link Citation} of a document, or an {@link Entity} such as a body. */
public sealed interface Mention permits Citation, Entity {
    Part part();

    Span span();

    /** The words at the span. */
    String quote();

    /** The row of the tables that found it: "session-number". */
    String rule();
}
