package org.unres.guard;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.jena.fuseki.servlets.CrossOriginFilter;

/** Allows cross-origin requests (CORS) without credentials. */
public final class CorsFilter extends CrossOriginFilter {
    /** The fields of an answer that a page of another site may read. */
    public static final String EXPOSED = "Accept-Ranges,Content-Location,Content-Range,ETag,Last-Modified,Link,Retry-After,"
            + LimitedAnswer.LIMIT + "," + LimitedAnswer.TEXT_LIMIT + "," + LimitedAnswer.TRUNCATED;

    private static final Map<String, String> SETTINGS = Map.of(
            ALLOWED_ORIGINS_PARAM, "*",
            ALLOWED_METHODS_PARAM, "GET,HEAD,POST,OPTIONS",
            ALLOWED_HEADERS_PARAM, "*",
            EXPOSED_HEADERS_PARAM, EXPOSED,
            ALLOW_CREDENTIALS_PARAM, "false",
            CHAIN_PREFLIGHT_PARAM, "false");

    @Override
    public void init(FilterConfig given) throws ServletException {
        super.init(new FilterConfig() {
            @Override
            public String getFilterName() {
                return given.getFilterName();
            }

            @Override
            public ServletContext getServletContext() {
                return given.getServletContext();
            }

            @Override
            public String getInitParameter(String name) {
                return SETTINGS.get(name);
            }

            @Override
            public Enumeration<String> getInitParameterNames() {
                return Collections.enumeration(SETTINGS.keySet());
            }
        });
    }
}
