package org.unres.network;

/** One work cites another, in whatever ways: the edges between the two are one pair. */
record Pair(int citing, int cited) {}
