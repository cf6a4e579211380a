package org.unres.serve;

import java.util.function.BooleanSupplier;
import org.unres.rdf.Iris;

/** For what watches the server: {@code /health} says that it runs, {@code /ready} whether it can answer from its store. */
record Health(Graphs graphs, BooleanSupplier networkRead) {
    private static final String TEXT = "text/plain;charset=utf-8";

    WebResponse health(WebRequest request) {
        return WebResponse.text(TEXT, "running\n").with("Cache-Control", "no-store");
    }

    /** 503 until the graphs can be read and the network is there. */
    WebResponse ready(WebRequest request) {
        boolean graph = graphs.read(triples -> triples.knows(Iris.ONTOLOGY_GRAPH) || !Documents.of(triples).all().isEmpty());
        if (!graph || !networkRead.getAsBoolean()) {
            throw new WebException(503, "The citation network is still being read; everything else answers.");
        }
        return WebResponse.text(TEXT, "ready\n").with("Cache-Control", "no-store");
    }
}
