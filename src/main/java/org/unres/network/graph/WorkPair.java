package org.unres.network.graph;

/** One work cites another, in whatever ways: the edges between the two are one pair. */
public record WorkPair(int citing, int cited) {}
