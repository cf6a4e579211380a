package org.unres.serve;

import org.unres.serve.http.WebException;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.CurrentNetwork;

/** Probes for monitoring: {@code /health} answers while the server runs, {@code /ready} when it can make pages from its store. */
record Health(CurrentNetwork network) {
    private static final String TEXT = "text/plain;charset=utf-8";

    WebResponse health(WebRequest request) {
        return WebResponse.text(TEXT, "running\n").with("Cache-Control", "no-store");
    }

    /** 503 until the citation network is read, which pages of documents need. */
    WebResponse ready(WebRequest request) {
        if (!network.isRead()) {
            throw new WebException(503, "The citation network is still being read.");
        }
        return WebResponse.text(TEXT, "ready\n").with("Cache-Control", "no-store");
    }
}
