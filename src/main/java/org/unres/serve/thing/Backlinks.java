package org.unres.serve.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.unres.network.graph.EdgesByWork;
import org.unres.serve.http.Prefixes;
import org.unres.serve.http.WebRequest;
import org.unres.serve.lookup.DisplayNumber;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Relations;
import org.unres.serve.view.Heading;
import org.unres.serve.view.PanelQuery;
import org.unres.vocabulary.Table;

/**
 * The backlinks of a thing, grouped by the properties in {@code backlinks.tsv}, the newest first: for a body, the documents that
 * it adopted and the mandates that it bears.
 */
record Backlinks(List<Group> groups) {
    private static final List<Row> TABLE = Table.read("org/unres/serve/backlinks.tsv",
            row -> new Row(Prefixes.term(row.get("property")), row.get("label")));

    // A body can be named by a hundred thousand statements.
    private static final int MOST_READ = 20_000;

    private record Row(Node property, String label) {}

    /**
     * The backlinks with one property.
     *
     * @param query the address of {@code panel/backlinks.rq} on the SPARQL page
     * @param count "2,103"
     * @param all its first page; without an address if all rows are shown
     */
    record Group(String label, String query, String count, List<Backlink> rows, NamedLink all, NamedLink previous,
            NamedLink next) {}

    /** Must be called in a transaction. */
    static Backlinks of(Heading heading, Labels labels, EdgesByWork network, WebRequest request) {
        List<Group> groups = new ArrayList<>();
        for (Row row : TABLE) {
            ListPage.ListName list = new ListPage.ListName("list", Relations.name(row.property()), "");
            ListPage.of(heading, list, request).ifPresent(page -> {
                List<Backlink.Source> sources = sources(heading.node(), row.property(), labels, network);
                if (!sources.isEmpty()) {
                    groups.add(group(row, sources, page, labels));
                }
            });
        }
        return new Backlinks(groups);
    }

    private static List<Backlink.Source> sources(Node thing, Node property, Labels labels, EdgesByWork network) {
        return subjects(thing, property, labels).stream().map(s -> Backlink.Source.of(s, network))
                .sorted(Comparator.comparing(Backlink.Source::date).reversed().thenComparing(Backlink.Source::path)).toList();
    }

    private static List<Node> subjects(Node thing, Node property, Labels labels) {
        try (var quads = labels.triples().dataset().stream(Node.ANY, Node.ANY, property, thing)) {
            return quads.limit(MOST_READ).map(Quad::getSubject).filter(Node::isURI).distinct().toList();
        }
    }

    private static Group group(Row row, List<Backlink.Source> sources, ListPage page, Labels labels) {
        int size = sources.size();
        List<Backlink> rows = page.rows(sources).stream().map(s -> s.backlink(labels)).toList();
        return new Group(row.label(), PanelQuery.BACKLINKS.of(page.heading(), row.property()),
                DisplayNumber.of(size) + (size == MOST_READ ? " or more" : ""), rows, page.all(size), page.previous(),
                page.next(size));
    }
}
