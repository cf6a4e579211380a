package org.unres.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A response: status, headers, and a body with its media type.
 *
 * @param contentType "text/html;charset=utf-8"; empty without a body
 * @param file streamed in place of the body
 */
public record WebResponse(int status, String contentType, byte[] body, Map<String, String> headers, Optional<FilePart> file) {
    static final String HTML = "text/html;charset=utf-8";
    public static final String ETAG = "ETag";
    public static final int FOUND = 200;
    public static final int MOVED = 301;

    public WebResponse(int status, String contentType, byte[] body) {
        this(status, contentType, body, Map.of(), Optional.empty());
    }

    public WebResponse(int status, String contentType, FilePart file) {
        this(status, contentType, new byte[0], Map.of(), Optional.of(file));
    }

    public static WebResponse html(String page) {
        return html(FOUND, page);
    }

    public static WebResponse html(int status, String page) {
        return new WebResponse(status, HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    public static WebResponse text(String contentType, String body) {
        return new WebResponse(FOUND, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public static WebResponse bytes(String contentType, byte[] body) {
        return new WebResponse(FOUND, contentType, body);
    }

    /** @param status 301 for another address of the same page, 303 from an identifier to a page about the thing */
    public static WebResponse redirect(int status, String location) {
        return new WebResponse(status, "", new byte[0]).with("Location", location);
    }

    public WebResponse with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new WebResponse(status, contentType, body, more, file);
    }

    /** The length of the body in bytes. */
    long length() {
        return file.map(FilePart::length).orElse((long) body.length);
    }
}
