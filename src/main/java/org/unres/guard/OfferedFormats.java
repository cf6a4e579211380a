package org.unres.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.query.Query;
import org.unres.guard.limits.Refusal;

/**
 * The formats of answers that a client can ask for: a table as CSV, a graph as Turtle. Fuseki falls back to a format of its
 * choice where it has none of those asked for; a program that reads CSV must not get Turtle.
 *
 * @param what "A graph (CONSTRUCT, DESCRIBE)"
 * @param names the short names for {@code format=}, with their media types
 */
public record OfferedFormats(String what, AcceptList types, Map<String, String> names) {
    private static final OfferedFormats GRAPH =
            new OfferedFormats("A graph (CONSTRUCT, DESCRIBE)", DEF.constructOffer, Responses.shortNamesGraph);
    private static final OfferedFormats ROWS =
            new OfferedFormats("A table (SELECT)", DEF.rsOfferTable, Responses.shortNamesResultSet);
    private static final OfferedFormats TRUTH =
            new OfferedFormats("True or false (ASK)", DEF.rsOfferBoolean, Responses.shortNamesResultSet);
    private static final List<String> PARAMETERS = List.of("format", "output", "results");

    /** @throws Refusal 406 for a query whose answer cannot be had in any format that the request takes, 400 for one it names */
    static void check(Query query, HttpServletRequest request) {
        if (query.isJsonType()) {
            return;
        }
        OfferedFormats offered = query.isSelectType() ? ROWS : query.isAskType() ? TRUTH : GRAPH;
        Optional<String> named = PARAMETERS.stream().map(request::getParameter)
                .filter(name -> name != null && !name.isBlank()).findFirst().map(String::strip);
        if (named.isPresent()) {
            offered.checkName(named.get());
        } else if (request.getHeader("Accept") != null) {
            offered.checkAccept(request.getHeader("Accept"));
        }
    }

    private void checkName(String name) {
        boolean known = names.containsKey(name.toLowerCase(Locale.ROOT))
                || types.entries().stream().anyMatch(type -> type.getContentTypeStr().equals(name));
        if (!known) {
            throw Refusal.badQuery(what + " cannot be had in this format; format= takes "
                    + names.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
    }

    private void checkAccept(String accept) {
        if (types.entries().stream().noneMatch(type -> takes(accept, type))) {
            throw Refusal.other(406,
                    what + " cannot be had in what the field Accept takes; it is offered as "
                            + types.entries().stream().map(MediaRange::getContentTypeStr)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private static boolean takes(String accept, MediaRange type) {
        try {
            return new AcceptList(accept).entries().stream().anyMatch(range -> range.get_q() > 0 && range.accepts(type));
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    /** Whether a range names a format of one kind of answer or another; "any type" names none. */
    public static boolean isOffered(MediaRange range) {
        return Stream.of(GRAPH, ROWS).flatMap(kind -> kind.types.entries().stream())
                .anyMatch(type -> type.getContentTypeStr().equals(range.getContentTypeStr()));
    }
}
