package org.unres.network.graph;

/** A pair of a citing and a cited work. Edges of different relations between the two are one pair. */
public record WorkPair(int citing, int cited) {}
