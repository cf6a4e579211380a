package org.unres.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The tag of an answer (RFC 9110, 8.8.3), its own or from its bytes and media type: {@code "3f786850e387550fdab836ed7e6dc881"}. */
final class EntityTag {
    private static final int BYTES = 16;

    private EntityTag() {}

    static String of(WebResponse response) {
        return Optional.ofNullable(response.headers().get(WebResponse.ETAG)).orElseGet(() -> made(response));
    }

    private static String made(WebResponse response) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(response.contentType().getBytes(StandardCharsets.UTF_8));
            byte[] sum = digest.digest(response.body());
            return '"' + HexFormat.of().formatHex(sum, 0, BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether a field If-Match names the tag, compared strongly as RFC 9110, 13.1.1 has it. */
    static boolean isStrongIn(String field, String tag) {
        return field.strip().equals("*") || Arrays.stream(field.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    /** Whether a field If-None-Match names the tag, compared weakly as RFC 9110, 13.1.2 has it. */
    static boolean isIn(String field, String tag) {
        return field.strip().equals("*")
                || Arrays.stream(field.split(",")).map(String::strip).map(t -> t.startsWith("W/") ? t.substring(2) : t)
                        .anyMatch(tag::equals);
    }
}
