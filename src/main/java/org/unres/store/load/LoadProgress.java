package org.unres.store.load;

/**
 * The progress of a load: 120 of 18,206 inputs.
 *
 * @param name of the last input, "E_RES_2023_26.txt", or after the last what is being done: "making the indexes"
 */
public record LoadProgress(int done, int total, String name) {}
