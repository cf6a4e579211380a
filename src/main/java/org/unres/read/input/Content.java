package org.unres.read.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * The bytes of one input.
 *
 * @param place how the user named it, for messages: "resolutions/E_RES_2023_26.txt"
 */
public record Content(String place, byte[] bytes) {
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** The file's name, without its folder. */
    public String name() {
        return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    }
}
