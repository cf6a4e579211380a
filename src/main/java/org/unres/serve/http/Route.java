package org.unres.serve.http;

/**
 * Where a page answers: at one path ("/search"), at all below it ("/page/"), or anywhere.
 *
 * @param path with a slash at its end for all below
 * @param takesForms whether a form may be sent to it with POST
 */
public record Route(String path, WebHandler handler, boolean takesForms) {
    public static final String ANYWHERE = "";

    public Route(String path, WebHandler handler) {
        this(path, handler, false);
    }

    public boolean matches(String asked) {
        boolean below = path.equals(ANYWHERE) || (path.endsWith("/") && path.length() > 1);
        return below ? asked.startsWith(path) : asked.equals(path);
    }
}
