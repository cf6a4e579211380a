package org.unres.model;

import java.util.Optional;

/**
 * Who is addressed by a clause, by full name ("United Nations Office on Drugs and Crime", also where "the Office" is
 * printed), with the authority's entry where there is one.
 */
public record Addressee(String name, Optional<Thing> thing) {}
