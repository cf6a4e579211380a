package org.unres.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;

/**
 * What a client has already, and which piece of the answer it wants, as it wrote it.
 *
 * @param ifMatch the entity tags of which the answer must have one
 * @param ifUnmodifiedSince the time since which it must not have changed
 * @param ifNoneMatch the entity tags of what it has
 * @param ifModifiedSince the time of what it has
 * @param range "bytes=500-"
 * @param ifRange the tag or the time of that of which it has the beginning
 */
public record ConditionalHeaders(Optional<String> ifMatch, Optional<String> ifUnmodifiedSince, Optional<String> ifNoneMatch,
        Optional<String> ifModifiedSince, Optional<String> range, Optional<String> ifRange) {
    static final ConditionalHeaders NONE = new ConditionalHeaders(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    static ConditionalHeaders of(HttpServletRequest request) {
        return new ConditionalHeaders(field(request, "If-Match"), field(request, "If-Unmodified-Since"), field(request, "If-None-Match"),
                field(request, "If-Modified-Since"), field(request, "Range"),
                field(request, "If-Range"));
    }

    /** A field of a request; a list may come in several lines. */
    static Optional<String> field(HttpServletRequest request, String name) {
        String joined = String.join(", ", Collections.list(request.getHeaders(name)));
        return joined.isBlank() ? Optional.empty() : Optional.of(joined);
    }
}
