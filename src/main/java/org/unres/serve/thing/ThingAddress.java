package org.unres.serve.thing;

import org.unres.serve.dataset.DatasetPage;
import org.unres.serve.http.Negotiation;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.NotFound;
import org.unres.serve.lookup.PathAlias;
import org.unres.serve.lookup.StoreReader;

/**
 * Redirects identifiers, {@code /id/A/RES/74/175}: with 303 to the page or to the data
 * (https://www.w3.org/TR/cooluris/), and with 301 where the address writes the symbol in another way.
 */
public record ThingAddress(StoreReader graphs) implements WebHandler {
    private static final int SEE_OTHER = 303;

    @Override
    public WebResponse answer(WebRequest request) {
        String path = request.path().startsWith(Address.IDENTIFIER) ? request.after(Address.IDENTIFIER) : request.after("/");
        return graphs.read(triples -> Address.iri(path).filter(triples::knows).isPresent()
                ? seeOther(path, request)
                : NotFound.orMoved(path, triples, Address::identifier));
    }

    /** Where no page has this address: {@code /A/RES/74/175} and {@code /en/A/RES/74/175} are moved to the identifier. */
    public WebResponse elsewhere(WebRequest request) {
        String path = request.path().startsWith("/") ? request.after("/") : "";
        return graphs.read(triples -> Address.iri(path).filter(node -> PathAlias.wasKnown(node, triples)).map(node -> path)
                .or(() -> PathAlias.of(path, triples))
                .map(known -> WebResponse.redirect(WebResponse.MOVED, Address.identifier(known)))
                .orElseThrow(() -> WebException.notFound("There is no page at this address.")));
    }

    private static WebResponse seeOther(String path, WebRequest request) {
        if (path.equals(DatasetPage.THING)) {
            return WebResponse.redirect(SEE_OTHER, DatasetPage.PATH); // It negotiates itself, and has the releases.
        }
        return WebResponse.redirect(SEE_OTHER, RdfFormat.ofMediaType(Negotiation.pageOrData(request))
                .map(format -> Address.data(path, format))
                .orElse(Address.PAGE + Address.encoded(path)));
    }
}
