package org.unres.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.unres.vocabulary.Unres;

/**
 * "Cited by" on a page: each relation with its count and its newest documents, or one relation page by page.
 *
 * @param total documents, each counted once
 */
record CitedByView(long total, List<Group> groups) {
    private static final int FIRST = 10;
    private static final int PAGE = 100;

    /**
     * One relation.
     *
     * @param all the address of the first of its pages; empty where all are shown
     */
    record Group(String relation, int count, List<Row> rows, String all, Linked previous, Linked next) {}

    /** A document that cites, with the words by which it does. */
    record Row(Linked document, String title, String date, String quote, String evidence) {}

    /** "document" or "documents". */
    public String documents() {
        return total == 1 ? "document" : "documents";
    }

    static CitedByView none() {
        return new CitedByView(0, List.of());
    }

    static CitedByView of(CitedBy cited, Labels labels, WebRequest request) {
        List<Group> groups = new ArrayList<>();
        String only = request.parameter("relation").orElse("");
        for (Map.Entry<Node, List<CitedBy.Citing>> entry : cited.relations().entrySet()) {
            String relation = Relations.name(entry.getKey());
            if (only.isEmpty()) {
                groups.add(first(relation, entry.getValue(), labels, request));
            } else if (only.equals(relation)) {
                groups.add(page(relation, entry.getValue(), labels, request));
            }
        }
        groups.sort(Comparator.comparingInt(Group::count).reversed());
        return new CitedByView(cited.documents(), groups);
    }

    private static Group first(String relation, List<CitedBy.Citing> citing, Labels labels, WebRequest request) {
        List<Row> rows = citing.stream().limit(FIRST).map(c -> row(c, labels)).toList();
        String all = citing.size() > FIRST ? address(request, relation, 1) : "";
        return new Group(relation, citing.size(), rows, all, new Linked("", ""), new Linked("", ""));
    }

    private static Group page(String relation, List<CitedBy.Citing> citing, Labels labels, WebRequest request) {
        int page = request.page();
        List<Row> rows = citing.stream().skip((long) (page - 1) * PAGE).limit(PAGE).map(c -> row(c, labels)).toList();
        Linked previous = new Linked("previous", page > 1 ? address(request, relation, page - 1) : "");
        Linked next = new Linked("next", (long) page * PAGE < citing.size() ? address(request, relation, page + 1) : "");
        return new Group(relation, citing.size(), rows, "", previous, next);
    }

    private static Row row(CitedBy.Citing citing, Labels labels) {
        Linked document = labels.linked(citing.document());
        String title = labels.title(citing.document());
        return new Row(document, title.equals(document.name()) ? "" : title, citing.date(),
                labels.triples().words(citing.citation(), Unres.QUOTE).orElse(""),
                Address.page(citing.citation()).orElse(""));
    }

    private static String address(WebRequest request, String relation, int page) {
        return Address.PAGE + Address.encoded(request.after(Address.PAGE)) + "?relation=" + relation + "&page=" + page + "#cited-by";
    }
}
