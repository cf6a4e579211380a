package org.unres.serve.catalogue;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.unres.guard.OfferedFormats;
import org.unres.serve.http.Negotiation;
import org.unres.serve.lookup.Address;

/**
 * Redirects browsers from the endpoint to the SPARQL page: {@code /unres/sparql} to {@code /sparql}, and
 * {@code /unres/sparql?query=…} to the page with that query. A link that names a format, such as {@code &format=csv}, gives it.
 */
public final class SparqlInBrowser implements Filter {
    // A longer address fits into no field Location; it is answered as it is.
    private static final int LONGEST = 6_000;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        String page = READING.contains(request.getMethod()) && wantsPage(request) ? page(request) : "";
        if (page.isEmpty() || page.length() > LONGEST) {
            chain.doFilter(asked, answered);
            return;
        }
        HttpServletResponse response = (HttpServletResponse) answered;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
        response.setHeader("Vary", "Accept");
    }

    /** The page's own path, with nothing of the request but the query, encoded; empty where the request says more than that. */
    private static String page(HttpServletRequest request) {
        Set<String> given = request.getParameterMap().keySet();
        if (given.isEmpty()) {
            return Address.SPARQL;
        }
        return given.equals(Set.of("query")) ? Address.sparql(request.getParameter("query")) : "";
    }

    // Programs that take everything do not name pages, and those that name them among others want those more.
    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        if (accept == null) {
            return false;
        }
        try {
            List<MediaRange> taken = new AcceptList(accept).entries();
            double best = taken.stream().mapToDouble(MediaRange::get_q).max().orElse(0);
            return best > 0 && taken.stream().anyMatch(r -> r.getContentTypeStr().equals(Negotiation.HTML) && r.get_q() == best)
                    && taken.stream().noneMatch(r -> r.get_q() == best && OfferedFormats.isOffered(r));
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
