package org.unres.serve.http;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** An RDF format of the data of a thing, with the extension of its address: {@code /data/A/RES/74/175.ttl}. */
public enum RdfFormat {
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    NTRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    JSONLD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PLAIN),
    RDFXML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
    TRIG("trig", "application/trig", RDFFormat.TRIG_PRETTY);

    private final String extension;
    private final String mediaType;
    private final RDFFormat jena;

    RdfFormat(String extension, String mediaType, RDFFormat jena) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.jena = jena;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    RDFFormat jena() {
        return jena;
    }

    public static Optional<RdfFormat> ofExtension(String extension) {
        return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
    }

    public static Optional<RdfFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(f -> f.mediaType.equals(mediaType)).findFirst();
    }

    boolean hasGraphs() {
        return this == TRIG || this == JSONLD;
    }
}
