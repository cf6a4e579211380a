package org.unres.rdf;

import org.apache.jena.graph.Node;
import org.unres.model.CitationRef;
import org.unres.model.Document;
import org.unres.model.Part;

/** The IRIs of what hangs on a document: {@code id/E/RES/2023/26/draft/pp/8/cite/1}. */
final class Names {
    private Names() {}

    static Node part(Document document, Part part) {
        return Iris.id(document.symbol().value() + "/" + part.path());
    }

    static Node voice(Document document, Part part) {
        return Iris.id(document.voiceId(part.voice()));
    }

    static Node citation(Document document, CitationRef ref) {
        return Iris.id(document.symbol().value() + "/" + ref.path());
    }

    static Node below(Document document, Part part, String label) {
        return Iris.id(document.symbol().value() + "/" + part.path() + "/" + label);
    }
}
