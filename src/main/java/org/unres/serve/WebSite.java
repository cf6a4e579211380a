package org.unres.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All pages beside the SPARQL endpoint: finds the page for a path, and adds an entity tag to what it answers, and an
 * error page that says what is wrong and never how the program failed.
 */
final class WebSite extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebSite.class);
    private static final String READ = "GET, HEAD, OPTIONS";
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_LONG = 414;
    private static final int LONGEST = 2000;

    // A download lasts as long as its reader wants, and holds a thread.
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
            send(WebRequest.UNREADABLE, error(BAD_REQUEST, "What follows the question mark in this address cannot be read."), answered);
            return;
        }
        WebRequest request = readable.get();
        WebResponse response = answer(request, asked);
        if (response.file().isEmpty()) {
            send(request, response, answered);
        } else if (downloads.tryAcquire()) {
            try {
                send(request, response, answered);
            } finally {
                downloads.release();
            }
        } else {
            send(request, error(UNAVAILABLE, "Others are downloading now; try again in a while."), answered);
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
            return error(500, "The server failed over this page; its log says how.");
        }
    }

    private Route route(String path) {
        if (path.length() > LONGEST) {
            throw new WebException(TOO_LONG, "No address here has more than " + LONGEST + " characters.");
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

    private void send(WebRequest request, WebResponse response, HttpServletResponse out) throws IOException {
        // A cache that is not told asks again only after a while that it finds from Last-Modified (RFC 9111, 4.2.2).
        out.setHeader("Cache-Control", "no-cache");
        response.headers().forEach(out::setHeader);
        out.addHeader("Vary", "Accept");
        if (response.status() == OK || response.status() == PARTIAL) {
            String tag = EntityTag.of(response);
            out.setHeader(WebResponse.ETAG, tag);
            boolean expected = Condition.isExpected(request, tag, response);
            if (!expected || Condition.isFresh(request, tag, response)) {
                out.setStatus(expected ? NOT_MODIFIED : PRECONDITION_FAILED);
                out.setHeader("Content-Range", null);
                return;
            }
        }
        if (response.status() == UNAVAILABLE) {
            out.setHeader("Retry-After", "5");
        }
        out.setStatus(response.status());
        if (!response.contentType().isEmpty()) {
            out.setContentType(response.contentType());
        }
        out.setContentLengthLong(response.length());
        if (!request.method().equals("HEAD")) {
            OutputStream body = out.getOutputStream();
            if (response.file().isPresent()) {
                response.file().get().writeTo(body);
            } else {
                body.write(response.body());
            }
        }
    }
}
