package org.unres.serve.lookup;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unres.rdf.Iris;
import org.unres.serve.http.ConditionalRequest;
import org.unres.serve.http.WebResponse;
import org.unres.vocabulary.Prov;

/**
 * When an answer last changed. A client that has no entity tag keeps what it has until this time is later, so it may be too late
 * but never too early.
 *
 * <p>The whole graph of a document changes with the load that writes it, and has its time. A page and the description of one
 * thing change with others too: with what cites it, newer members of its series, the measures of the network, names of what it
 * points to, and with the program that makes the page. None of that changes while a server runs on its store, and a store that
 * was put back from a backup is served by a server that was started later: so they have the time of its start. Where the graph
 * can be written while it is served, nothing has a time.
 */
public record LastModified(Instant start, boolean isWritable) {
    /** A page or a description. */
    public WebResponse ofPage(WebResponse response) {
        return dated(response, start);
    }

    /** All of one document's graph. Must be called in a transaction. */
    public WebResponse ofGraph(WebResponse response, Node graph, Triples triples) {
        return dated(response, written(graph, triples).filter(start::isAfter).orElse(start));
    }

    /** The end of the load that wrote a document's graph; none of one that was cut off. */
    public static Optional<Instant> written(Node graph, Triples triples) {
        try (var runs = triples.dataset().stream(Iris.PROVENANCE_GRAPH, graph, Prov.WAS_GENERATED_BY, Node.ANY)) {
            return runs.map(run -> triples.words(run.getObject(), Prov.ENDED_AT_TIME).map(Instant::parse)).findFirst()
                    .flatMap(end -> end);
        }
    }

    private WebResponse dated(WebResponse response, Instant time) {
        return isWritable ? response
                : response.with(ConditionalRequest.LAST_MODIFIED, ConditionalRequest.field(time));
    }
}
