package org.unres.serve.http;

/**
 * Maps a path ("/search"), all paths with a prefix ("/page/"), or any path to a handler.
 *
 * @param path a prefix if it ends with a slash
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
