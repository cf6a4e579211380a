package org.unres.model;

/**
 * A draft resolution embedded in a document: the General Assembly's draft in E/RES/2023/26.
 *
 * @param voice {@code draft}, or {@code draft/2} from the second
 * @param speaker the body that the draft is written for
 */
public record Draft(String voice, Body speaker) {}
