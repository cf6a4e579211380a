package org.unres.serve.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a response: adds the entity tag, evaluates the conditions of the request, and sends the body, or 304 or 412 without
 * one.
 */
public record ResponseWriter(WebRequest request, HttpServletResponse out) {
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int PRECONDITION_FAILED = 412;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String SOON = "5";

    public void send(WebResponse response) throws IOException {
        // Without Cache-Control, a cache computes a lifetime from Last-Modified (RFC 9111, 4.2.2).
        out.setHeader("Cache-Control", "no-cache");
        response.headers().forEach(out::setHeader);
        out.addHeader("Vary", "Accept");
        if ((response.status() == WebResponse.FOUND || response.status() == PARTIAL) && !isWanted(response)) {
            out.setHeader("Content-Range", null);
            return;
        }
        if (response.status() == UNAVAILABLE && !out.containsHeader(RETRY_AFTER)) {
            out.setHeader(RETRY_AFTER, SOON);
        }
        out.setStatus(response.status());
        if (!response.contentType().isEmpty()) {
            out.setContentType(response.contentType());
        }
        out.setContentLengthLong(response.length());
        if (!request.method().equals("HEAD")) {
            write(response, out.getOutputStream());
        }
    }

    // Says so where it is not.
    private boolean isWanted(WebResponse response) {
        String tag = EntityTag.of(response);
        out.setHeader(WebResponse.ETAG, tag);
        boolean expected = ConditionalRequest.isExpected(request, tag, response);
        boolean wanted = expected && !ConditionalRequest.isFresh(request, tag, response);
        if (!wanted) {
            out.setStatus(expected ? NOT_MODIFIED : PRECONDITION_FAILED);
        }
        return wanted;
    }

    private static void write(WebResponse response, OutputStream body) throws IOException {
        if (response.file().isPresent()) {
            response.file().get().writeTo(body);
        } else {
            body.write(response.body());
        }
    }
}
