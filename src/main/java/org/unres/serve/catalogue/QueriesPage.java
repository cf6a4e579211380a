package org.unres.serve.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.catalogue.CatalogueQuery;

/** The catalogue, {@code /queries}: every query by topic with the question that it answers. */
public record QueriesPage(Templates templates) implements WebHandler {
    public static final String PATH = "/queries";

    /** The data of the template. */
    record QueriesView(List<Topic> topics) implements View {
        @Override
        public String title() {
            return "Queries";
        }
    }

    /** The queries of one folder. */
    record Topic(String name, List<Row> queries) {}

    /** A query: its question as a link, and what it gives. */
    record Row(String question, String href, String summary) {}

    @Override
    public WebResponse answer(WebRequest request) {
        Map<String, List<CatalogueQuery>> topics =
                Catalogue.all().stream().collect(Collectors.groupingBy(CatalogueQuery::topic, TreeMap::new, Collectors.toList()));
        return WebResponse.html(templates.page("queries", new QueriesView(topics.entrySet().stream()
                .map(e -> new Topic(e.getKey(), e.getValue().stream().map(QueriesPage::row).toList()))
                .toList())));
    }

    private static Row row(CatalogueQuery query) {
        boolean asked = !query.question().isEmpty();
        return new Row(asked ? query.question() : query.summary(), PATH + "/" + query.name(), asked ? query.summary() : "");
    }
}
