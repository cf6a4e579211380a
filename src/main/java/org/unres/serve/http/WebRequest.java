package org.unres.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.BadMessageException;

/**
 * A request with its parsed headers: {@code GET /page/A/RES/74/175?relation=recalls} with its headers.
 *
 * @param path decoded, with the leading slash: "/page/A/RES/74/175"
 * @param parameters each parameter of the query string, several values with commas between
 * @param accept the Accept header in lower case, if sent
 * @param upload the form of a POST request
 * @param asked the servlet request; empty for a cached response
 */
public record WebRequest(String method, String path, Map<String, String> parameters, Optional<String> accept,
        ConditionalHeaders conditions, Optional<Upload> upload, Optional<HttpServletRequest> asked) {
    public static final WebRequest UNREADABLE =
            new WebRequest("GET", "/", Map.of(), Optional.empty(), ConditionalHeaders.NONE, Optional.empty(), Optional.empty());

    /** Empty if the query string cannot be decoded. */
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

    /** The same request without conditional headers. */
    WebRequest withoutConditions() {
        return new WebRequest("GET", path, parameters, accept, ConditionalHeaders.NONE, Optional.empty(), Optional.empty());
    }

    /** The path without this prefix. */
    public String after(String prefix) {
        return path.substring(prefix.length());
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** The parameter "page", a whole number from 1; 1 if it is absent or invalid. */
    public int page() {
        return parameter("page").filter(p -> p.matches("[1-9][0-9]{0,5}")).map(Integer::parseInt).orElse(1);
    }
}
