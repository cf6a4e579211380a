package org.unres.serve.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.unres.guard.limits.Refusal;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.catalogue.CatalogueQuery;

/**
 * A query of the catalogue, {@code /queries/who-must-report?symbol=E/RES/2023/26}: its parameters as a form, its answer as a
 * table and, where that makes sense, as bars or over the years, and ways to run it elsewhere. The limits of the endpoint apply.
 */
public record QueryPage(CatalogueAnswers answers, Templates templates, ServeOptions options) implements WebHandler {
    public static final String PATH = QueriesPage.PATH + "/";
    private static final int FOUND = 200;
    private static final int WRONG = 400;

    /** The data of the template. */
    record QueryView(CatalogueQuery query, List<ParameterField> fields, String problem, AnswerTable answer, List<Snippet> copies,
            List<NamedLink> formats, String sparql, String edit, long mostRows) implements View {
        @Override
        public String title() {
            return query.question().isEmpty() ? query.summary() : query.question();
        }

        /** Whether there is an answer to show, and not a problem. */
        public boolean answered() {
            return problem.isEmpty();
        }
    }

    /** The query for use elsewhere: "curl", and the words to copy. */
    record Snippet(String name, String code) {}

    @Override
    public WebResponse answer(WebRequest request) {
        String name = request.after(PATH);
        CatalogueQuery query = Catalogue.find(name).filter(q -> q.name().equals(name)).orElseThrow(() -> WebException.notFound(
                "The catalogue has no query of this name; the nearest are "
                        + String.join(", ", Catalogue.nearest(shortened(name))) + "."));
        Map<String, String> given = new TreeMap<>();
        query.parameters().forEach(p -> given.put(p.name(), request.parameter(p.name()).orElse(p.defaultValue())));
        try {
            Query bound = query.bound(given);
            return page(FOUND, new QueryView(query, fields(query, given), "", answers.of(bound, request.asked().orElseThrow()),
                    Snippets.of(bound, options.host()), formats(bound), bound.toString(), Address.sparql(bound.toString()),
                    options.limits().maxRows()));
        } catch (IllegalArgumentException e) {
            return page(WRONG, refused(query, given, e.getMessage()));
        } catch (Refusal e) {
            WebResponse page = page(e.status(), refused(query, given, e.getMessage()));
            return e.retryAfter().map(wait -> page.with("Retry-After", String.valueOf(wait.toSeconds()))).orElse(page);
        }
    }

    private WebResponse page(int status, QueryView view) {
        return WebResponse.html(status, templates.page("query", view));
    }

    // The form stays as it was filled in.
    private static QueryView refused(CatalogueQuery query, Map<String, String> given, String problem) {
        return new QueryView(query, fields(query, given), problem, AnswerTable.none(), List.of(), List.of(), "", "", 0);
    }

    private static String shortened(String name) {
        return name.length() > 50 ? name.substring(0, 50) : name;
    }

    private static List<ParameterField> fields(CatalogueQuery query, Map<String, String> given) {
        return query.parameters().stream().map(p -> ParameterField.of(p, given.get(p.name()))).toList();
    }

    private static List<NamedLink> formats(Query bound) {
        return List.of("csv", "tsv", "json", "xml").stream()
                .map(format -> new NamedLink(format, "/unres/sparql?query=" + encoded(bound.toString()) + "&format=" + format))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
