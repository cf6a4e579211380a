package org.unres.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts and times each response for {@link Metrics}, and writes an access log in JSON lines, if the logger {@code
 * org.unres.access} is enabled: {@code {"time":"…","method":"GET","path":"/page/A/RES/74/175","status":200,"ms":12}}. The log
 * contains no queries and no IP addresses.
 */
final class RequestMetricsFilter implements Filter {
    private static final Logger ACCESS = LoggerFactory.getLogger("org.unres.access");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 500;

    private final Metrics metrics;

    RequestMetricsFilter(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        long start = System.nanoTime();
        try {
            chain.doFilter(asked, answered);
        } finally {
            long took = System.nanoTime() - start;
            int status = ((HttpServletResponse) answered).getStatus();
            metrics.answered(request.getRequestURI(), request.getMethod(), status, took);
            if (ACCESS.isInfoEnabled()) {
                ACCESS.info(line(request, status, took));
            }
        }
    }

    private static String line(HttpServletRequest request, int status, long took) {
        String path = request.getRequestURI();
        ObjectNode line = JSON.createObjectNode();
        line.put("time", Instant.now().toString());
        line.put("method", request.getMethod());
        line.put("path", path.length() > LONGEST ? path.substring(0, LONGEST) : path);
        line.put("status", status);
        line.put("ms", TimeUnit.NANOSECONDS.toMillis(took));
        return line.toString();
    }
}
