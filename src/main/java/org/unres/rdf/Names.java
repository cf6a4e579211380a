package org.unres.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.unres.model.CitationRef;
import org.unres.model.Document;
import org.unres.model.Part;
import org.unres.model.Thing;

/**
 * The IRIs of one document, of what hangs on it ({@code id/E/RES/2023/26/draft/pp/8/cite/1}) and of what it names, each made
 * once: a document says some ten things of each.
 */
final class Names {
    private final Document document;
    private final String symbol;
    private final Map<String, Node> ids = new HashMap<>();
    private final Map<Part, Node> parts = new HashMap<>();
    private final Map<String, Node> rules = new HashMap<>();
    private final Map<CitationRef, Node> citations = new HashMap<>();

    Names(Document document) {
        this.document = document;
        symbol = document.symbol().value();
    }

    Node document() {
        return id(symbol);
    }

    Node id(String path) {
        return ids.computeIfAbsent(path, Iris::id);
    }

    Node thing(Thing thing) {
        return id(thing.id());
    }

    Node part(Part part) {
        return parts.computeIfAbsent(part, p -> Iris.id(symbol + "/" + p.path()));
    }

    /** The document in whose voice a part is written: itself, or a draft in it. */
    Node voice(Part part) {
        return voice(part.voice());
    }

    Node voice(String voice) {
        return id(document.voiceId(voice));
    }

    Node citation(CitationRef ref) {
        return citations.computeIfAbsent(ref, r -> Iris.id(symbol + "/" + r.path()));
    }

    Node rule(String name) {
        return rules.computeIfAbsent(name, Iris::rule);
    }

    Node below(Part part, String label) {
        return Iris.id(symbol + "/" + part.path() + "/" + label);
    }
}
