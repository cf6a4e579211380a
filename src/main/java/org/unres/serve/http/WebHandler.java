package org.unres.serve.http;

/** A page, or a family of pages below one path. */
@FunctionalInterface
public interface WebHandler {
    /** @throws WebException if there is no such page, or it cannot be given as asked */
    WebResponse answer(WebRequest request);

    /** Ends what it has started, when the server stops; most have nothing. */
    default void close() {}
}
