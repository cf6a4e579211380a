package org.unres.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int UNAVAILABLE = 503;

    private final transient List<Route> routes;
    private final transient Templates templates;

    WebSite(List<Route> routes, Templates templates) {
        this.routes = List.copyOf(routes);
        this.templates = templates;
    }

    @Override
    protected void service(HttpServletRequest asked, HttpServletResponse answered) throws IOException {
        WebRequest request = WebRequest.of(asked);
        send(request, answer(request, asked), answered);
    }

    private WebResponse answer(WebRequest request, HttpServletRequest asked) {
        try {
            Route route = routes.stream().filter(r -> r.matches(request.path())).findFirst()
                    .orElseThrow(() -> WebException.notFound("There is no page at this address."));
            String allowed = route.takesForms() ? READ + ", POST" : READ;
            return switch (request.method()) {
                case "GET", "HEAD" -> route.handler().answer(request);
                case "OPTIONS" -> new WebResponse(NO_CONTENT, "", new byte[0], Map.of("Allow", allowed));
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

    private WebResponse wrongMethod(String allowed) {
        return error(405, "This address takes " + allowed + ".").with("Allow", allowed);
    }

    private WebResponse error(int status, String message) {
        WebResponse page = WebResponse.html(status, templates.page("error", new ErrorView(status, message)));
        return status == UNAVAILABLE ? page.with("Retry-After", "5") : page;
    }

    /** What the error page shows. */
    record ErrorView(int status, String message) implements View {
        @Override
        public String title() {
            return status == 404 ? "Not found" : "No answer";
        }
    }

    private void send(WebRequest request, WebResponse response, HttpServletResponse out) throws IOException {
        response.headers().forEach(out::setHeader);
        out.addHeader("Vary", "Accept");
        if (response.status() == OK) {
            String tag = EntityTag.of(response);
            out.setHeader("ETag", tag);
            if (Condition.isFresh(request, tag, response)) {
                out.setStatus(NOT_MODIFIED);
                return;
            }
        }
        out.setStatus(response.status());
        if (!response.contentType().isEmpty()) {
            out.setContentType(response.contentType());
        }
        out.setContentLength(response.body().length);
        if (!request.method().equals("HEAD")) {
            out.getOutputStream().write(response.body());
        }
    }
}
