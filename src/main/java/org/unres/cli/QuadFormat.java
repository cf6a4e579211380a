package org.unres.cli;

import org.apache.jena.riot.RDFFormat;

/** The formats of RDF. N-Quads is written as documents are read; the others need all documents in memory. */
enum QuadFormat {
    NQUADS,
    TRIG,
    TURTLE,
    JSONLD;

    RDFFormat format() {
        return switch (this) {
            case NQUADS -> RDFFormat.NQUADS;
            case TRIG -> RDFFormat.TRIG_PRETTY;
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSONLD -> RDFFormat.JSONLD11_PLAIN;
        };
    }
}
