package org.unres.serve.http;

/** Makes the response of one path, or of all paths with a prefix. */
@FunctionalInterface
public interface WebHandler {
    /** @throws WebException for an error page */
    WebResponse answer(WebRequest request);

    /** Called when the server stops. */
    default void close() {}
}
