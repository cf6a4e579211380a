package org.unres.read;

/** The reader of one input format; it never throws on what it is given, whatever the bytes are. */
interface FormatReader {
    Format format();

    ReadResult read(Content content);
}
