package org.unres.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    record Group(String relation, int count, List<Row> rows, String all, Linked previous, Linked next) {
        public String words() {
            return Relations.words(relation);
        }
    }

    /** A document that cites, with the words by which it does and the address of all its sentences. */
    record Row(Linked document, String title, String date, String quote, String evidence) {}

    /** "document" or "documents". */
    public String documents() {
        return total == 1 ? "document" : "documents";
    }

    /** The caller holds the transaction. */
    static CitedByView of(CitedBy cited, Heading heading, Labels labels, WebRequest request) {
        Quotes quotes = new Quotes(heading.node(), labels.triples());
        String only = request.parameter("relation").orElse("");
        int page = request.page();
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, List<CitedBy.Citing>> entry : cited.relations().entrySet()) {
            List<CitedBy.Citing> citing = entry.getValue();
            if (only.isEmpty()) {
                String all = citing.size() > FIRST ? address(heading, entry.getKey(), 1) : "";
                groups.add(new Group(entry.getKey(), citing.size(), rows(entry.getKey(), citing.stream().limit(FIRST), quotes, heading), all,
                        new Linked("", ""), new Linked("", "")));
            } else if (only.equals(entry.getKey())) {
                Linked previous = new Linked("previous", page > 1 ? address(heading, only, page - 1) : "");
                Linked next = new Linked("next", (long) page * PAGE < citing.size() ? address(heading, only, page + 1) : "");
                groups.add(new Group(only, citing.size(), rows(only, citing.stream().skip((long) (page - 1) * PAGE).limit(PAGE), quotes, heading), "", previous, next));
            }
        }
        groups.sort(Comparator.comparingInt(Group::count).reversed());
        return new CitedByView(cited.documents(), groups);
    }

    private static List<Row> rows(String relation, Stream<CitedBy.Citing> citing, Quotes quotes, Heading heading) {
        return citing.map(c -> new Row(new Linked(c.name(), Address.PAGE + Address.encoded(c.path())), c.title(), c.date(),
                        quotes.of(c.path(), relation), SentencesPage.address(c.path(), heading.path())))
                .toList();
    }

    private static String address(Heading heading, String relation, int page) {
        return Address.PAGE + Address.encoded(heading.path()) + "?relation=" + relation + "&page=" + page + "#cited-by";
    }
}
