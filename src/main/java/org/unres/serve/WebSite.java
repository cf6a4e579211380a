package org.unres.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unres.serve.http.ResponseWriter;
import org.unres.serve.http.Route;
import org.unres.serve.http.Upload;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;

/**
 * The servlet of all pages: calls the handler of the first route that matches the path, and makes an error page from a
 * {@link WebException}. An error page never shows a stack trace.
 */
final class WebSite extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebSite.class);
    private static final String READ = "GET, HEAD, OPTIONS";
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;
    private static final int TOO_LONG = 414;
    private static final int LONGEST = 2000;

    // A download holds a thread for as long as the client takes to read it.
    private static final int MOST_DOWNLOADS = 16;

    private final Semaphore downloads = new Semaphore(MOST_DOWNLOADS);
    private final transient List<Route> routes;
    private final transient Templates templates;

    WebSite(List<Route> routes, Templates templates) {
        this.routes = List.copyOf(routes);
        this.templates = templates;
    }

    @Override
    protected void service(HttpServletRequest asked, HttpServletResponse answered) throws IOException {
        Optional<WebRequest> readable = WebRequest.of(asked);
        if (readable.isEmpty()) {
            new ResponseWriter(WebRequest.UNREADABLE, answered)
                    .send(error(BAD_REQUEST, "The query string of this address cannot be read."));
            return;
        }
        WebRequest request = readable.get();
        WebResponse response = answer(request, asked);
        ResponseWriter writer = new ResponseWriter(request, answered);
        if (response.file().isEmpty()) {
            writer.send(response);
        } else if (downloads.tryAcquire()) {
            try {
                writer.send(response);
            } finally {
                downloads.release();
            }
        } else {
            writer.send(error(UNAVAILABLE, "Too many downloads are running; try again later."));
        }
    }

    @Override
    public void destroy() {
        routes.forEach(route -> route.handler().close());
    }

    private WebResponse answer(WebRequest request, HttpServletRequest asked) {
        try {
            Route route = route(request.path());
            if (route.path().equals(Route.ANYWHERE)) {
                return withoutSlash(request.path()).orElseGet(() -> route.handler().answer(request));
            }
            String allowed = route.takesForms() ? READ + ", POST" : READ;
            return switch (request.method()) {
                case "GET", "HEAD" -> route.handler().answer(request);
                case "OPTIONS" -> new WebResponse(NO_CONTENT, "", new byte[0]).with("Allow", allowed);
                case "POST" -> route.takesForms()
                        ? route.handler().answer(request.with(Upload.of(asked)))
                        : wrongMethod(allowed);
                default -> wrongMethod(allowed);
            };
        } catch (WebException e) {
            return error(e.status(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.method(), request.path(), e);
            return error(500, "The server failed to make this page; the reason is in its log.");
        }
    }

    private Route route(String path) {
        if (path.length() > LONGEST) {
            throw new WebException(TOO_LONG, "Addresses of this server have at most " + LONGEST + " characters.");
        }
        return routes.stream().filter(r -> r.matches(path)).findFirst()
                .orElseThrow(() -> WebException.notFound("There is no page at this address."));
    }

    // "/def/" for "/def".
    private Optional<WebResponse> withoutSlash(String path) {
        String page = path.substring(0, Math.max(1, path.length() - 1));
        return Optional.of(page).filter(p -> path.equals(p + "/") && routes.stream().anyMatch(r -> r.path().equals(p)))
                .map(p -> WebResponse.redirect(WebResponse.MOVED, p));
    }

    private WebResponse wrongMethod(String allowed) {
        return error(405, "This address takes " + allowed + ".").with("Allow", allowed);
    }

    private WebResponse error(int status, String message) {
        return WebResponse.html(status, templates.page("error", new ErrorView(status, message)));
    }

    /** What the error page shows. */
    record ErrorView(int status, String message) implements View {
        @Override
        public String title() {
            return switch (status) {
                case 404 -> "Not found";
                case 410 -> "No longer here";
                default -> "No answer";
            };
        }
    }
}
