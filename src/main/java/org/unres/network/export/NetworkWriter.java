package org.unres.network.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a network in one format, in UTF-8, and leaves the stream open. */
interface NetworkWriter {
    void write(MeasuredNetwork measured, OutputStream out) throws IOException;
}
