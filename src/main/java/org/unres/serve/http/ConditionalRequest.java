package org.unres.serve.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Evaluates the conditions of a request (RFC 9110, 13.2.2): by entity tag, or by time if the request has no entity tag. */
public final class ConditionalRequest {
    public static final String LAST_MODIFIED = "Last-Modified";

    // RFC 9110, 5.6.7: always with two digits for the day, which RFC_1123_DATE_TIME has not.
    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private ConditionalRequest() {}

    /** Whether If-Match or If-Unmodified-Since holds. A weak entity tag never matches. */
    static boolean isExpected(WebRequest request, String tag, WebResponse response) {
        if (request.conditions().ifMatch().isPresent()) {
            return EntityTag.isStrongIn(request.conditions().ifMatch().get(), tag);
        }
        Optional<Instant> known = request.conditions().ifUnmodifiedSince().flatMap(ConditionalRequest::time);
        return known.isEmpty() || modified(response).filter(time -> time.isAfter(known.get())).isEmpty();
    }

    /** Whether the client has this response already, by If-None-Match or If-Modified-Since. */
    static boolean isFresh(WebRequest request, String tag, WebResponse response) {
        if (request.conditions().ifNoneMatch().isPresent()) {
            return EntityTag.isIn(request.conditions().ifNoneMatch().get(), tag);
        }
        Optional<Instant> known = request.conditions().ifModifiedSince().flatMap(ConditionalRequest::time);
        Optional<Instant> modified = modified(response);
        return known.isPresent() && modified.isPresent() && !modified.get().isAfter(known.get());
    }

    private static Optional<Instant> modified(WebResponse response) {
        return Optional.ofNullable(response.headers().get(LAST_MODIFIED)).flatMap(ConditionalRequest::time);
    }

    /** A time in the form of HTTP headers: "Sat, 28 Nov 2026 03:56:07 GMT". */
    public static String field(Instant time) {
        return FIELD.format(time);
    }

    private static Optional<Instant> time(String field) {
        try {
            return Optional.of(ZonedDateTime.parse(field, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
