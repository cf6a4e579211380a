package org.unres.serve.catalogue;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebJars;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.LastLoad;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.catalogue.CatalogueQuery;
import org.unres.vocabulary.Bundled;

/**
 * The SPARQL page at {@code /sparql}: a form that the browser sends to the endpoint by itself, and the queries of the
 * catalogue as links to it, {@code /sparql?query=…}. Scripts make the form an editor and show the answer below it.
 */
public record SparqlPage(StoreReader graphs, List<Topic> topics, Templates templates, WebJars webJars) implements WebHandler {

    private static final String FIRST = Bundled.text("org/unres/serve/first-query.rq");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<Group> GROUPS = List.of(
            new Group("Rows (SELECT, ASK)", List.of(new Format("text", "a table in plain text"), new Format("csv", "CSV"),
                    new Format("tsv", "TSV"), new Format("json", "JSON"), new Format("xml", "XML"))),
            new Group("A graph (CONSTRUCT, DESCRIBE)", List.of(new Format("turtle", "Turtle"), new Format("nt", "N-Triples"),
                    new Format("json-ld", "JSON-LD"), new Format("trig", "TriG"))));

    /** A format of the answer, as the endpoint and as people call it. */
    record Format(String value, String name) {}

    /** The formats for one kind of answer. */
    record Group(String name, List<Format> formats) {}

    /** The queries of the catalogue on one matter. */
    record Topic(String name, List<NamedLink> queries) {}

    /** The data of the template. */
    record SparqlView(String query, String date, List<Group> groups, List<Topic> topics, String head) implements View {
        @Override
        public String title() {
            return "SPARQL";
        }
    }

    public SparqlPage(StoreReader graphs, Templates templates, WebJars webJars) {
        this(graphs, catalogue(), templates, webJars);
    }

    @Override
    public WebResponse answer(WebRequest request) {
        String query = request.parameter("query").orElse(FIRST);
        return WebResponse
                .html(templates.page("sparql", new SparqlView(query, graphs.read(SparqlPage::date), GROUPS, topics, head())));
    }

    private static String date(Triples triples) {
        return LastLoad.in(triples).map(time -> MINUTE.format(time)).orElse("");
    }

    private String head() {
        return templates.part("sparql-head", Map.of(
                "style", webJars.address(WebJars.YASGUI, "build/yasgui.min.css"),
                "script", webJars.address(WebJars.YASGUI, "build/yasgui.min.js")));
    }

    private static List<Topic> catalogue() {
        Map<String, List<NamedLink>> topics = Catalogue.all().stream().collect(Collectors.groupingBy(CatalogueQuery::topic,
                TreeMap::new, Collectors.mapping(SparqlPage::linked, Collectors.toList())));
        return topics.entrySet().stream().map(topic -> new Topic(topic.getKey(), topic.getValue())).toList();
    }

    private static NamedLink linked(CatalogueQuery query) {
        String question = query.question().isEmpty() ? query.summary() : query.question();
        String sparql = "# " + question + "\n" + query.bound(Map.of()).toString().strip();
        return new NamedLink(question, Address.sparql(sparql));
    }
}
