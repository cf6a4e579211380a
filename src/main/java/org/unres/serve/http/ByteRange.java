package org.unres.serve.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of bytes, {@code Range: bytes=500-999} (RFC 9110, 14.1.2). A header with several ranges or another unit is ignored, as
 * the RFC permits, and the whole file is sent.
 *
 * @param length 0 if the range is outside the file
 */
public record ByteRange(long from, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    public static Optional<ByteRange> of(String field, long size) {
        Matcher m = ONE.matcher(field.strip());
        if (!m.matches() || (m.group(1).isEmpty() && m.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (m.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(m.group(2)));
            return Optional.of(new ByteRange(size - last, last));
        }
        long first = Long.parseLong(m.group(1));
        long last = m.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(m.group(2));
        return last < first ? Optional.empty()
                : Optional.of(new ByteRange(first, Math.max(0, Math.min(last, size - 1) - first + 1)));
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The header Content-Range: "bytes 500-999/1234". */
    public String contentRange(long size) {
        return isEmpty() ? "bytes */" + size : "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
