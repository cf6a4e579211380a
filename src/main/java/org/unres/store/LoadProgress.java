package org.unres.store;

/** How far a load is: 120 of 18,206 inputs, the last of them "E_RES_2023_26.txt". */
public record LoadProgress(int done, int total, String name) {}
