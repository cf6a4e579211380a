package org.unres.serve.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.unres.network.graph.EdgesByWork;
import org.unres.serve.http.Prefixes;
import org.unres.serve.http.WebRequest;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.DisplayNumber;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Relations;
import org.unres.serve.view.Heading;
import org.unres.serve.view.PanelQuery;
import org.unres.vocabulary.Table;

/**
 * What points to a thing, by the rows of {@code incoming.tsv}, the newest first: for a body the documents that it adopted and the
 * tasks that it was given. Each row shows its first few, and all of them page by page.
 */
record Backlinks(List<Group> groups) {
    private static final List<Row> TABLE = Table.read("org/unres/serve/incoming.tsv",
            row -> new Row(Prefixes.term(row.get("property")), row.get("label")));
    private static final String LIST = "list";
    private static final int FIRST = 10;
    private static final int PAGE = 100;

    // A body may be named by a hundred thousand statements; what is read of them must end.
    private static final int READ = 20_000;

    private record Row(Node property, String label) {}

    private record Label(String words, String query) {}

    /**
     * The things that have this one in a property.
     *
     * @param query the address of the query behind it
     * @param count "2,103"
     * @param all the first of its pages; without an address where all are shown
     */
    record Group(String label, String query, String count, List<Backlink> rows, NamedLink all, NamedLink previous, NamedLink next) {}

    /** The caller holds the transaction. */
    static Backlinks of(Heading heading, Labels labels, EdgesByWork network, WebRequest request) {
        String only = request.parameter(LIST).orElse("");
        List<Group> groups = new ArrayList<>();
        for (Row row : TABLE) {
            String name = Relations.name(row.property());
            List<Node> subjects = only.isEmpty() || only.equals(name) ? subjects(heading.node(), row.property(), labels) : List.of();
            if (!subjects.isEmpty()) {
                List<Backlink.Placed> placed = subjects.stream().map(s -> Backlink.Placed.of(s, network))
                        .sorted(Comparator.comparing(Backlink.Placed::date).reversed().thenComparing(Backlink.Placed::path)).toList();
                groups.add(group(new Label(row.label(), PanelQuery.POINTING.of(heading, row.property())), placed, labels, only.isEmpty() ? Slice.first(heading, name) : Slice.at(heading, name, request.page())));
            }
        }
        return new Backlinks(groups);
    }

    private static List<Node> subjects(Node thing, Node property, Labels labels) {
        try (var quads = labels.triples().dataset().stream(Node.ANY, Node.ANY, property, thing)) {
            return quads.limit(READ).map(Quad::getSubject).filter(Node::isURI).distinct().toList();
        }
    }

    private static Group group(Label label, List<Backlink.Placed> placed, Labels labels, Slice pages) {
        String count = DisplayNumber.of(placed.size()) + (placed.size() == READ ? " or more" : "");
        List<Backlink> rows = placed.stream().skip(pages.skipped()).limit(pages.most()).map(p -> p.pointing(labels)).toList();
        boolean rest = pages.skipped() + pages.most() < placed.size();
        return new Group(label.words(), label.query(), count, rows, pages.all(rest), pages.previous(), pages.next(rest));
    }

    /** Where in a list a page is: its first few on the page of the thing, or page K of the list by itself. */
    private record Slice(String address, Optional<Integer> page) {
        static Slice first(Heading heading, String list) {
            return new Slice(Address.PAGE + Address.encoded(heading.path()) + "?" + LIST + "=" + list, Optional.empty());
        }

        static Slice at(Heading heading, String list, int page) {
            return new Slice(first(heading, list).address(), Optional.of(page));
        }

        long skipped() {
            return page.map(p -> (long) (p - 1) * PAGE).orElse(0L);
        }

        int most() {
            return page.isPresent() ? PAGE : FIRST;
        }

        NamedLink all(boolean rest) {
            return new NamedLink("All", page.isEmpty() && rest ? to(1) : "");
        }

        NamedLink previous() {
            return new NamedLink("previous", page.filter(p -> p > 1).map(p -> to(p - 1)).orElse(""));
        }

        NamedLink next(boolean rest) {
            return new NamedLink("next", page.filter(p -> rest).map(p -> to(p + 1)).orElse(""));
        }

        private String to(int number) {
            return address + "&page=" + number;
        }
    }
}
