package org.unres.cli;

import org.apache.jena.riot.RDFFormat;

/** How RDF is written. N-Quads streams; the others are for single documents and small sets. */
enum QuadFormat {
    NQUADS(RDFFormat.NQUADS),
    TRIG(RDFFormat.TRIG_PRETTY),
    TURTLE(RDFFormat.TURTLE_PRETTY),
    JSONLD(RDFFormat.JSONLD11_PLAIN);

    private final RDFFormat format;

    QuadFormat(RDFFormat format) {
        this.format = format;
    }

    RDFFormat format() {
        return format;
    }
}
