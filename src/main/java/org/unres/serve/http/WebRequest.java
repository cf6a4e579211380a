package org.unres.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.BadMessageException;

/**
 * What a page is asked: {@code GET /page/A/RES/74/175?relation=recalls} with its headers.
 *
 * @param path decoded, with its first slash: "/page/A/RES/74/175"
 * @param parameters each parameter of the query string, several values with commas between
 * @param accept the media types that the client takes, in small letters; empty where it does not say
 * @param upload what was sent with POST
 * @param asked who waits for the answer; what is kept for others has nobody
 */
public record WebRequest(String method, String path, Map<String, String> parameters, Optional<String> accept,
        ConditionalHeaders conditions, Optional<Upload> upload, Optional<HttpServletRequest> asked) {
    public static final WebRequest UNREADABLE =
            new WebRequest("GET", "/", Map.of(), Optional.empty(), ConditionalHeaders.NONE, Optional.empty(), Optional.empty());

    /** Empty where its query string is no text. */
    public static Optional<WebRequest> of(HttpServletRequest request) {
        Map<String, String> parameters = new TreeMap<>();
        try {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, String.join(",", values)));
        } catch (BadMessageException | IllegalArgumentException e) {
            return Optional.empty();
        }
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        return Optional.of(new WebRequest(request.getMethod(), path, parameters,
                ConditionalHeaders.field(request, "Accept").map(a -> a.toLowerCase(Locale.ROOT)),
                ConditionalHeaders.of(request), Optional.empty(), Optional.of(request)));
    }

    public WebRequest with(Upload sent) {
        return new WebRequest(method, path, parameters, accept, conditions, Optional.of(sent), asked);
    }

    /** The same as a client asks that has nothing yet. */
    WebRequest withoutConditions() {
        return new WebRequest("GET", path, parameters, accept, ConditionalHeaders.NONE, Optional.empty(), Optional.empty());
    }

    /** What follows this beginning of the path. */
    public String after(String prefix) {
        return path.substring(prefix.length());
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** A parameter that is a whole number from 1 on; 1 where it is not given or is not one. */
    public int page() {
        return parameter("page").filter(p -> p.matches("[1-9][0-9]{0,5}")).map(Integer::parseInt).orElse(1);
    }
}
