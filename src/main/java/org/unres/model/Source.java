package org.unres.model;

/**
 * The input from which a document was read.
 *
 * @param name the file's name, without its folder
 * @param format a media type: "text/plain"
 * @param sha256 of the bytes, in hexadecimal
 */
public record Source(String name, String format, String sha256) {}
