package org.unres.serve.lookup;

import java.util.function.UnaryOperator;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebResponse;
import org.unres.store.load.RemovedDocument;

/** The response for a path that the graph does not have: 404, 410 for a removed document, or a redirect for another spelling. */
public final class NotFound {
    private static final int GONE = 410;
    private static final int SHOWN = 100;

    private NotFound() {}

    /**
     * A redirect to the thing, if the path is another spelling of its path. Must be called in a transaction.
     *
     * @param address of a path, of the same kind as the one that was asked
     * @throws WebException if there is none
     */
    public static WebResponse orMoved(String path, Triples triples, UnaryOperator<String> address) {
        return PathAlias.of(path, triples).map(known -> WebResponse.redirect(WebResponse.MOVED, address.apply(known)))
                .orElseThrow(() -> thing(path, triples));
    }

    /** Must be called in a transaction. */
    public static WebException thing(String path, Triples triples) {
        return Address.iri(path).flatMap(triples.removals()::goneBy)
                .map(removal -> new WebException(GONE,
                        name(path, removal) + " was removed from this graph on " + DisplayDate.of(removal.time())
                                + ", and no document in it cites it."))
                .orElseGet(() -> never(path));
    }

    private static WebException never(String path) {
        return WebException.notFound("This graph has nothing named " + quoted(path) + ".");
    }

    private static String name(String path, RemovedDocument removal) {
        String document = Address.path(removal.document()).orElse(path);
        return quoted(document) + (document.equals(path) ? "" : ", of which " + quoted(path) + " is a part,");
    }

    private static String quoted(String path) {
        return '"' + (path.length() > SHOWN ? path.substring(0, SHOWN) + "…" : path) + '"';
    }
}
