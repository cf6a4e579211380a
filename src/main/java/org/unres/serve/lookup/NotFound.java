package org.unres.serve.lookup;

import java.util.function.UnaryOperator;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebResponse;
import org.unres.store.load.RemovedDocument;

/** The answer to an address of nothing: 404, or 410 where a document was that a load took out. */
public final class NotFound {
    private static final int GONE = 410;
    private static final int SHOWN = 100;

    private NotFound() {}

    /**
     * The way to a thing that the address writes in another way; the caller holds the transaction.
     *
     * @param address of a path, of the same kind as the one that was asked
     * @throws WebException if there is none
     */
    public static WebResponse orMoved(String path, Triples triples, UnaryOperator<String> address) {
        return PathAlias.of(path, triples).map(known -> WebResponse.redirect(WebResponse.MOVED, address.apply(known)))
                .orElseThrow(() -> thing(path, triples));
    }

    /** The caller holds the transaction. */
    public static WebException thing(String path, Triples triples) {
        return Address.iri(path).flatMap(triples.removals()::goneBy)
                .map(removal -> new WebException(GONE, name(path, removal) + " was taken out of this graph on " + DisplayDate.of(removal.time())
                        + ", and nothing in it cites it."))
                .orElseGet(() -> never(path));
    }

    private static WebException never(String path) {
        return WebException.notFound("Nothing called " + quoted(path) + " was read or is cited by what was read.");
    }

    private static String name(String path, RemovedDocument removal) {
        String document = Address.path(removal.document()).orElse(path);
        return quoted(document) + (document.equals(path) ? "" : ", of which " + quoted(path) + " is a part,");
    }

    private static String quoted(String path) {
        return '"' + (path.length() > SHOWN ? path.substring(0, SHOWN) + "…" : path) + '"';
    }
}
