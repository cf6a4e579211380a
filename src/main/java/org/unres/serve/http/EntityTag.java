package org.unres.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.unres.store.dataset.Sha256;

/** The entity tag of a response (RFC 9110, 8.8.3), given by its handler or computed from its bytes and media type: {@code "3f786850e387550fdab836ed7e6dc881"}. */
final class EntityTag {
    private static final int BYTES = 16;

    private EntityTag() {}

    static String of(WebResponse response) {
        return Optional.ofNullable(response.headers().get(WebResponse.ETAG)).orElseGet(() -> computed(response));
    }

    private static String computed(WebResponse response) {
        MessageDigest digest = Sha256.sha256();
        digest.update(response.contentType().getBytes(StandardCharsets.UTF_8));
        return '"' + HexFormat.of().formatHex(digest.digest(response.body()), 0, BYTES) + '"';
    }

    /** Whether a field If-Match names the tag, with strong comparison (RFC 9110, 13.1.1). */
    static boolean isStrongIn(String field, String tag) {
        return field.strip().equals("*") || Arrays.stream(field.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    /** Whether a field If-None-Match names the tag, with weak comparison (RFC 9110, 13.1.2). */
    static boolean isIn(String field, String tag) {
        return field.strip().equals("*")
                || Arrays.stream(field.split(",")).map(String::strip).map(t -> t.startsWith("W/") ? t.substring(2) : t)
                        .anyMatch(tag::equals);
    }
}
