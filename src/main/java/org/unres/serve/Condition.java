package org.unres.serve;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Whether a client already has what it asks for (RFC 9110, 13.2.2): by entity tag, and by time only where it sends no tag. */
final class Condition {
    static final String LAST_MODIFIED = "Last-Modified";

    private Condition() {}

    static boolean isFresh(WebRequest request, String tag, WebResponse response) {
        if (request.ifNoneMatch().isPresent()) {
            return EntityTag.isIn(request.ifNoneMatch().get(), tag);
        }
        Optional<Instant> known = request.ifModifiedSince().flatMap(Condition::time);
        Optional<Instant> modified = Optional.ofNullable(response.headers().get(LAST_MODIFIED)).flatMap(Condition::time);
        return known.isPresent() && modified.isPresent() && !modified.get().isAfter(known.get());
    }

    private static Optional<Instant> time(String field) {
        try {
            return Optional.of(ZonedDateTime.parse(field, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
