package org.unres.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.unres.store.Catalogue;
import org.unres.store.CatalogueQuery;
import org.unres.vocabulary.Bundled;

/** The page at {@code /}: the SPARQL endpoint, a query and a document to begin with. */
final class HomePage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SAMPLE = "E/RES/2023/26";
    private static final String FOLDER = "org/unres/serve/";

    private final String html;

    private HomePage(String html) {
        this.html = html;
    }

    /** The page for what is in this dataset now. */
    static HomePage of(DatasetGraph dataset) {
        String symbol = firstDocument(dataset).orElse(SAMPLE);
        CatalogueQuery document = CatalogueQuery.parse("", "document", Bundled.text(FOLDER + "document.rq"));
        CatalogueQuery sample = Catalogue.find("who-must-report").orElseThrow();
        Map<String, String> parameters = Map.of("symbol", symbol);
        return new HomePage(Bundled.text(FOLDER + "home.html")
                .replace("{{symbol}}", escaped(symbol))
                .replace("{{question}}", escaped(sample.question()))
                .replace("{{query}}", link(sample.bound(parameters), "text"))
                .replace("{{document}}", link(document.bound(parameters), "text/turtle")));
    }

    private static Optional<String> firstDocument(DatasetGraph dataset) {
        Query query = QueryFactory.create(Bundled.text(FOLDER + "first-document.rq"));
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec running = QueryExec.dataset(dataset).query(query).build()) {
                RowSet rows = running.select();
                return rows.hasNext()
                        ? Optional.ofNullable(rows.next().get("symbol")).map(n -> n.getLiteralLexicalForm())
                        : Optional.<String>empty();
            }
        });
    }

    private static String link(Query query, String format) {
        return "unres/sparql?query=" + URLEncoder.encode(query.toString(), StandardCharsets.UTF_8) + "&amp;format="
                + URLEncoder.encode(format, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
