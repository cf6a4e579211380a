package org.unres.serve.http;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * Redirects addresses with encoded or doubled slashes, {@code /id/A%2FRES%2F74%2F175} and {@code /id//A/RES/74/175}, to the plain
 * address, before any filter or servlet. A request that Jetty cannot parse gets a line of plain text.
 */
public final class PathNormalizer extends Handler.Wrapper {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String UNREADABLE = "This request cannot be read: its address or a header is not valid HTTP.\n";
    private static final int BAD_REQUEST = 400;
    private static final Pattern ENCODED = Pattern.compile("%2[fF]");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern DOTS = Pattern.compile("/\\.\\.?(?:/|;|$)");

    /** Puts it before all that the server has; to be called before it is started. */
    public static void of(Server server) {
        for (Connector connector : server.getConnectors()) {
            connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration()
                    .setUriCompliance(UriCompliance.DEFAULT
                            .with("slashes", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_EMPTY_SEGMENT));
        }
        server.insertHandler(new PathNormalizer());
        server.setErrorHandler(PathNormalizer::refuse);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        if (!uri.hasViolation(Violation.AMBIGUOUS_PATH_SEPARATOR) && !uri.hasViolation(Violation.AMBIGUOUS_EMPTY_SEGMENT)) {
            return super.handle(request, response, callback);
        }
        String plain = SLASHES.matcher(ENCODED.matcher(uri.getPath()).replaceAll("/")).replaceAll("/");
        if (!READING.contains(request.getMethod()) || DOTS.matcher(plain).find()) {
            response.setStatus(BAD_REQUEST);
            return refuse(request, response, callback);
        }
        response.setStatus(WebResponse.MOVED);
        headers(response);
        response.getHeaders().put(HttpHeader.LOCATION, plain + (uri.getQuery() == null ? "" : "?" + uri.getQuery()));
        callback.succeeded();
        return true;
    }

    private static boolean refuse(Request request, Response response, Callback callback) {
        headers(response);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, response.getStatus() == BAD_REQUEST ? UNREADABLE : "This request has no response.\n",
                callback);
        return true;
    }

    private static void headers(Response response) {
        HttpFields.Mutable fields = response.getHeaders();
        CommonHeadersFilter.FIELDS.forEach((name, value) -> fields.put(new HttpField(name, value)));
    }
}
