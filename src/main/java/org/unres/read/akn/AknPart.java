package org.unres.read.akn;

/** Takes the events of one part of an Akoma Ntoso file, such as its metadata or its text, in document order. */
interface AknPart {
    void start(AknTag tag);

    void text(String text);

    void end(String name);
}
