package org.unres.guard.limits;

import java.time.Duration;
import java.util.Optional;

/** The reason why a query is refused, with its HTTP status: 429, "4 of your queries are still running; …". */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    private Refusal(int status, String sentence, Optional<Duration> retryAfter) {
        super(sentence, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** The query itself is at fault: 400. */
    public static Refusal badQuery(String sentence) {
        return new Refusal(400, sentence, Optional.empty());
    }

    /** Something of it is too large: 413 or 414. */
    public static Refusal tooLarge(int status, String sentence) {
        return new Refusal(status, sentence, Optional.empty());
    }

    /** It may be asked again later: 429 or 503. */
    public static Refusal later(int status, String sentence, Duration retryAfter) {
        return new Refusal(status, sentence, Optional.of(retryAfter));
    }

    /** It would take too much however often it is asked: 503. */
    public static Refusal tooMuch(String sentence) {
        return new Refusal(503, sentence, Optional.empty());
    }

    /** What Fuseki or the server itself says. */
    public static Refusal other(int status, String sentence) {
        return new Refusal(status, sentence, Optional.empty());
    }

    public int status() {
        return status;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
