package org.unres.model;

/** The naming of a body, office, group, programme or conference: "United Nations Office on Drugs and Crime". */
public record Entity(Part part, Span span, String quote, Thing thing, String rule) implements Mention {}
