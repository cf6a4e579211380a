package org.unres.read.input;

/** The reader of one input format; it never throws on what it is given, whatever the bytes are. */
public interface FormatReader {
    Format format();

    ReadResult read(Content content);
}
