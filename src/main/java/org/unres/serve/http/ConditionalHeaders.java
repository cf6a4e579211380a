package org.unres.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;

/**
 * The headers of a conditional request or a range request, as the client sent them.
 *
 * @param ifMatch entity tags; the response must have one of them
 * @param ifUnmodifiedSince a time since which the response must not have changed
 * @param ifNoneMatch entity tags of the responses that the client has
 * @param ifModifiedSince the time of the response that the client has
 * @param range "bytes=500-"
 * @param ifRange the entity tag or time of the response of which the client has a part
 */
public record ConditionalHeaders(Optional<String> ifMatch, Optional<String> ifUnmodifiedSince, Optional<String> ifNoneMatch,
        Optional<String> ifModifiedSince, Optional<String> range, Optional<String> ifRange) {
    static final ConditionalHeaders NONE =
            new ConditionalHeaders(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty());

    static ConditionalHeaders of(HttpServletRequest request) {
        return new ConditionalHeaders(field(request, "If-Match"), field(request, "If-Unmodified-Since"),
                field(request, "If-None-Match"),
                field(request, "If-Modified-Since"), field(request, "Range"),
                field(request, "If-Range"));
    }

    /** A field of a request; a list may come in several lines. */
    static Optional<String> field(HttpServletRequest request, String name) {
        String joined = String.join(", ", Collections.list(request.getHeaders(name)));
        return joined.isBlank() ? Optional.empty() : Optional.of(joined);
    }
}
