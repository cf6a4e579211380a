package org.unres.serve;

import org.unres.serve.http.WebException;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.CurrentNetwork;

/** For what watches the server: {@code /health} says that it runs, {@code /ready} whether it can answer from its store. */
record Health(CurrentNetwork network) {
    private static final String TEXT = "text/plain;charset=utf-8";

    WebResponse health(WebRequest request) {
        return WebResponse.text(TEXT, "running\n").with("Cache-Control", "no-store");
    }

    /** 503 until the network is read, without which no page of a document is made. */
    WebResponse ready(WebRequest request) {
        if (!network.isRead()) {
            throw new WebException(503, "The citation network is still being read.");
        }
        return WebResponse.text(TEXT, "ready\n").with("Cache-Control", "no-store");
    }
}
