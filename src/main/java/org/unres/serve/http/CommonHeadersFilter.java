package org.unres.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.unres.guard.CorsFilter;

/**
 * Sets the headers of every response, also of SPARQL: no content sniffing, a content security policy, and cross-origin reads
 * from all sites.
 */
public final class CommonHeadersFilter implements Filter {
    // Scripts come from this server's files alone; the query editor sets styles of its own.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    static final Map<String, String> FIELDS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", POLICY,
            "Referrer-Policy", "no-referrer",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", CorsFilter.EXPOSED);

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse response = (HttpServletResponse) answered;
        FIELDS.forEach(response::setHeader);
        chain.doFilter(asked, answered);
    }
}
