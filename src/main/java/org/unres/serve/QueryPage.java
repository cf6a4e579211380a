package org.unres.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.unres.store.Catalogue;
import org.unres.store.CatalogueQuery;
import org.unres.store.QueryParameter;

/**
 * A query of the catalogue, {@code /queries/who-must-report?symbol=E/RES/2023/26}: its parameters as a form, its answer as a table
 * and, where that makes sense, as bars, and ways to run it elsewhere.
 */
record QueryPage(Graphs graphs, Templates templates, String host, Semaphore places) implements WebHandler {
    static final String PATH = QueriesPage.PATH + "/";
    private static final int WAIT_SECONDS = 10;

    QueryPage(Graphs graphs, Templates templates, String host) {
        this(graphs, templates, host, new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1)));
    }

    /** What the page shows. */
    record QueryView(CatalogueQuery query, List<Field> fields, String problem, AnswerTable answer, List<Snippet> copies,
            List<Linked> formats, String sparql, String edit) implements View {
        @Override
        public String title() {
            return query.question().isEmpty() ? query.summary() : query.question();
        }

        /** Whether there is an answer to show, and not a problem. */
        public boolean answered() {
            return problem.isEmpty();
        }
    }

    /** A parameter in the form: "symbol", its value, and what it is. */
    record Field(String name, String value, String description) {}

    /** The query for use elsewhere: "curl", and the words to copy. */
    record Snippet(String name, String code) {}

    @Override
    public WebResponse answer(WebRequest request) {
        String name = request.after(PATH);
        CatalogueQuery query = Catalogue.find(name).filter(q -> q.name().equals(name)).orElseThrow(() -> WebException.notFound(
                "The catalogue has no query of this name; the nearest are " + String.join(", ", Catalogue.nearest(shortened(name))) + "."));
        Map<String, String> given = new TreeMap<>();
        query.parameters().forEach(p -> given.put(p.name(), request.parameter(p.name()).orElse(p.defaultValue())));
        return WebResponse.html(templates.page("query", view(query, given)));
    }

    private static String shortened(String name) {
        return name.length() > 50 ? name.substring(0, 50) : name;
    }

    private QueryView view(CatalogueQuery query, Map<String, String> given) {
        List<Field> fields = query.parameters().stream().map(p -> field(p, given)).toList();
        try {
            Query bound = query.bound(given);
            AnswerTable answer = run(bound);
            return new QueryView(query, fields, "", answer, Snippets.of(bound, host), formats(bound), bound.toString(), edit(bound));
        } catch (IllegalArgumentException e) {
            return new QueryView(query, fields, e.getMessage(), AnswerTable.none(), List.of(), List.of(), "", "");
        }
    }

    // Few at a time, so that those that take long leave the pages their share.
    private AnswerTable run(Query bound) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new WebException(503, "Too many queries are being answered; try again in a moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebException(503, "The server is stopping.");
        }
        try {
            return graphs.read(triples -> AnswerTable.of(bound, triples));
        } finally {
            places.release();
        }
    }

    private static Field field(QueryParameter parameter, Map<String, String> given) {
        return new Field(parameter.name(), given.get(parameter.name()), parameter.description());
    }

    private static List<Linked> formats(Query bound) {
        return List.of("csv", "tsv", "json", "xml").stream()
                .map(format -> new Linked(format, "/unres/sparql?query=" + encoded(bound.toString()) + "&format=" + format))
                .toList();
    }

    private static String edit(Query bound) {
        return "/sparql?query=" + encoded(bound.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
