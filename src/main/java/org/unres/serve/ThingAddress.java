package org.unres.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unres.model.Symbol;
import org.unres.rdf.Iris;

/**
 * Answers at the IRIs themselves, {@code /id/A/RES/74/175}: with 303 to the page or to the data, as a thing cannot be sent
 * (https://www.w3.org/TR/cooluris/), and with 301 where the address writes the symbol in another way.
 */
record ThingAddress(Graphs graphs) implements WebHandler {
    private static final int SEE_OTHER = 303;
    private static final int MOVED = 301;

    @Override
    public WebResponse answer(WebRequest request) {
        String path = request.path().startsWith("/id/") ? request.after("/id/") : request.after("/");
        if (!graphs.read(triples -> Address.iri(path).filter(triples::knows).isPresent())) {
            return WebResponse.redirect(MOVED, "/id/" + Address.encoded(alias(path).orElseThrow(() -> Missing.thing(path))));
        }
        String chosen = Negotiation.pageOrData(request);
        return WebResponse.redirect(SEE_OTHER, RdfFormat.ofMediaType(chosen)
                .map(format -> Address.data(path, format))
                .orElse(Address.PAGE + Address.encoded(path)));
    }

    // "A/RES/53/243 B" for A/RES/53/243B.
    private Optional<String> alias(String path) {
        return Symbol.parse(path)
                .map(symbol -> symbol.value().replace(" ", ""))
                .filter(canonical -> !canonical.equals(path))
                .filter(canonical -> Address.iri(canonical).filter(this::isKnown).isPresent());
    }

    private boolean isKnown(Node node) {
        return node.getURI().startsWith(Iris.ID) && graphs.read(triples -> triples.knows(node));
    }
}
