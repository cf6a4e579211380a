package org.unres.serve;

/**
 * Where a page answers: at one path ("/search"), or at all below it ("/page/").
 *
 * @param path with a slash at its end for all below
 */
record Route(String path, WebHandler handler) {
    boolean matches(String asked) {
        return path.endsWith("/") && path.length() > 1 ? asked.startsWith(path) : asked.equals(path);
    }
}
