package org.unres.read.input;

/** The reader of one input format. It never throws, whatever the bytes are. */
public interface FormatReader {
    Format format();

    ReadResult read(Content content);
}
