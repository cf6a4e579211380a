package org.unres.serve.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unres.serve.http.WebRequest;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Relations;
import org.unres.serve.network.SentencesPage;
import org.unres.serve.view.CitationQuotes;
import org.unres.serve.view.CitingDocuments;
import org.unres.serve.view.Heading;

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
    record Group(String relation, int count, List<Row> rows, String all, NamedLink previous, NamedLink next) {
        public String words() {
            return Relations.words(relation);
        }
    }

    /** A document that cites, with the words by which it does and the address of all its sentences. */
    record Row(NamedLink document, String title, String date, String quote, String evidence) {}

    /** "document" or "documents". */
    public String documents() {
        return total == 1 ? "document" : "documents";
    }

    /** The caller holds the transaction. */
    static CitedByView of(CitingDocuments cited, Heading heading, Labels labels, WebRequest request) {
        CitationQuotes quotes = new CitationQuotes(heading.node(), labels.triples());
        String only = request.parameter("relation").orElse("");
        int page = request.page();
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, List<CitingDocuments.Citing>> entry : cited.relations().entrySet()) {
            List<CitingDocuments.Citing> citing = entry.getValue();
            if (only.isEmpty()) {
                String all = citing.size() > FIRST ? address(heading, entry.getKey(), 1) : "";
                groups.add(new Group(entry.getKey(), citing.size(), rows(entry.getKey(), citing.stream().limit(FIRST), quotes, heading), all,
                        new NamedLink("", ""), new NamedLink("", "")));
            } else if (only.equals(entry.getKey())) {
                NamedLink previous = new NamedLink("previous", page > 1 ? address(heading, only, page - 1) : "");
                NamedLink next = new NamedLink("next", (long) page * PAGE < citing.size() ? address(heading, only, page + 1) : "");
                groups.add(new Group(only, citing.size(), rows(only, citing.stream().skip((long) (page - 1) * PAGE).limit(PAGE), quotes, heading), "", previous, next));
            }
        }
        groups.sort(Comparator.comparingInt(Group::count).reversed());
        return new CitedByView(cited.documents(), groups);
    }

    private static List<Row> rows(String relation, Stream<CitingDocuments.Citing> citing, CitationQuotes quotes, Heading heading) {
        return citing.map(c -> new Row(new NamedLink(c.name(), Address.PAGE + Address.encoded(c.path())), c.title(), c.date(),
                        quotes.of(c.path(), relation), SentencesPage.address(c.path(), heading.path())))
                .toList();
    }

    private static String address(Heading heading, String relation, int page) {
        return Address.PAGE + Address.encoded(heading.path()) + "?relation=" + relation + "&page=" + page + "#cited-by";
    }
}
