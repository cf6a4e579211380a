package org.unres.model;

/**
 * A hyperlink of an official file: the words "74/175" of a paragraph lead to {@code https://undocs.org/en/A/RES/74/175}.
 *
 * @param span where its words stand in the block's text
 * @param href the address as given, which may be dead or wrong
 */
public record Link(Span span, String href) {}
