package org.unres.guard.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the status and the sentence for a query without an answer, as plain text and without a stack trace. */
public final class FailureResponse {
    private static final Logger LOG = LoggerFactory.getLogger(FailureResponse.class);
    private static final Pattern PLACE = Pattern.compile("[Ll]ine:? (\\d+), column:? (\\d+)");
    private static final int LONGEST = 2_000;
    private static final Duration LATER = Duration.ofSeconds(30);

    private FailureResponse() {}

    /** The sentence for why a query was ended. */
    public static Refusal of(RunningQuery.End end, Limits limits) {
        return switch (end) {
            case TIME -> Refusal.tooMuch("The query took longer than " + seconds(limits.timeout()) + " and was ended. Name a "
                    + "resource or a graph, join the patterns by a variable, use text:query in place of REGEX, or add LIMIT.");
            case MEMORY -> Refusal.later(503, "The query was ended because memory ran short. Ask for less at a time, without "
                    + "ORDER BY, DISTINCT or GROUP BY over everything.", LATER);
            case BUSY -> Refusal.later(503, "The server has as many long queries as it can take, and this one ran longer than "
                    + seconds(Limits.Places.QUICK) + ". Ask for less, or ask again later.", LATER);
            case STOPPING -> Refusal.later(503, "The query was ended because the server is being stopped.", LATER);
            case CLIENT_GONE -> Refusal.tooMuch("The query was ended because nobody waits for it.");
        };
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    public static Refusal of(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case QueryParseException error -> syntax(error);
            case QueryException error -> Refusal.badQuery("The query cannot be answered: " + error.getMessage());
            case ActionErrorException error -> Refusal.other(error.getRC(), String.valueOf(error.getMessage()));
            case StackOverflowError error -> tooDeep();
            case OutOfMemoryError error -> of(RunningQuery.End.MEMORY, Limits.STANDARD);
            default -> unexpected(failure);
        };
    }

    // The parser's message has the place where it stopped, the exception that of the word before.
    private static Refusal syntax(QueryParseException error) {
        if (error.getMessage() == null) {
            return tooDeep();
        }
        Matcher place = PLACE.matcher(error.getMessage());
        boolean found = place.find();
        if (found && place.start() == 0) {
            return Refusal.badQuery(error.getMessage());
        }
        return Refusal.badQuery("Line " + (found ? place.group(1) : error.getLine()) + ", column "
                + (found ? place.group(2) : error.getColumn()) + ": " + error.getMessage());
    }

    // ARQ makes an error of syntax without words of it where its parser runs out of stack.
    private static Refusal tooDeep() {
        return Refusal.badQuery("The query is nested too deeply, or a regular expression of it repeats too much.");
    }

    private static Refusal unexpected(Throwable failure) {
        LOG.error("a query failed", failure);
        return Refusal.other(500, "The server failed on this query; please report it with the query.");
    }

    /** Sends the sentence; where an answer has begun, cuts the client off. */
    public static void send(HttpAction action, Refusal refusal) {
        HttpServletResponse response = action.getResponse();
        if (response.isCommitted()) {
            ClientConnection.of(action.getRequest()).close();
            return;
        }
        byte[] sentence = (shortened(refusal.getMessage()) + "\n").getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setContentType("text/plain; charset=utf-8");
        response.setContentLength(sentence.length);
        response.setHeader("Cache-Control", "no-store");
        refusal.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", String.valueOf(wait.toSeconds())));
        try {
            response.getOutputStream().write(sentence);
        } catch (IOException clientIsGone) {
            LOG.debug("nobody reads the answer", clientIsGone);
        }
    }

    // Some of ARQ's repeat what they are about.
    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + " ...";
    }
}
