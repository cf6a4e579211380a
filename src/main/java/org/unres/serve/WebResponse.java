package org.unres.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page answers: a status, headers, and a body with its media type.
 *
 * @param contentType "text/html;charset=utf-8"; empty where there is no body
 */
record WebResponse(int status, String contentType, byte[] body, Map<String, String> headers) {
    static final String HTML = "text/html;charset=utf-8";
    private static final int FOUND = 200;

    static WebResponse html(String page) {
        return html(FOUND, page);
    }

    static WebResponse html(int status, String page) {
        return new WebResponse(status, HTML, page.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static WebResponse text(String contentType, String body) {
        return new WebResponse(FOUND, contentType, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static WebResponse bytes(String contentType, byte[] body) {
        return new WebResponse(FOUND, contentType, body, Map.of());
    }

    /** @param status 301 for another name of the same thing, 303 for what tells of a thing that cannot be sent itself */
    static WebResponse redirect(int status, String location) {
        return new WebResponse(status, "", new byte[0], Map.of("Location", location));
    }

    WebResponse with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new WebResponse(status, contentType, body, more);
    }
}
