package org.unres.serve;

/** The answer to an address of nothing. */
final class Missing {
    private static final int SHOWN = 100;

    private Missing() {}

    static WebException thing(String path) {
        String shown = path.length() > SHOWN ? path.substring(0, SHOWN) + "…" : path;
        return WebException.notFound("Nothing called \"" + shown + "\" was read or is cited by what was read.");
    }
}
