package org.unres.model;

/**
 * Something with an IRI of its own, named by its path below {@code id/}: {@code A/RES/74/175}, {@code unts/27531/1577},
 * {@code treaty/39574/2237}, {@code instrument/kyoto-declaration-…}, {@code body/general-assembly}.
 *
 * @param label its name in English, or its printed symbol
 */
public record Thing(Kind kind, String id, String label) {}
