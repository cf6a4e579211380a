package org.unres.serve.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * The section "Cited by" of a page: each relation with its newest citing documents, or one relation page by page.
 *
 * @param total documents, each counted once
 */
record CitedByView(long total, List<Group> groups) {
    /**
     * One relation.
     *
     * @param all its first page; without an address if all documents are shown
     */
    record Group(String relation, int count, List<Row> rows, NamedLink all, NamedLink previous, NamedLink next) {
        public String words() {
            return Relations.words(relation);
        }
    }

    /** A citing document with the words of a citation and the address of all citing sentences. */
    record Row(NamedLink document, String title, String date, String quote, String evidence) {}

    /** "document" or "documents". */
    public String documents() {
        return total == 1 ? "document" : "documents";
    }

    /** Must be called in a transaction. */
    static CitedByView of(CitingDocuments cited, Heading heading, Labels labels, WebRequest request) {
        CitationQuotes quotes = new CitationQuotes(heading.node(), labels.triples());
        List<Group> groups = new ArrayList<>();
        cited.relations()
                .forEach(
                        (relation,
                                citing) -> ListPage.of(heading, new ListPage.ListName("relation", relation, "#cited-by"), request)
                                        .ifPresent(page -> groups.add(new Group(relation, citing.size(),
                                                rows(relation, page.rows(citing), quotes, heading),
                                                page.all(citing.size()), page.previous(), page.next(citing.size())))));
        groups.sort(Comparator.comparingInt(Group::count).reversed());
        return new CitedByView(cited.documents(), groups);
    }

    private static List<Row> rows(String relation, List<CitingDocuments.Citing> citing, CitationQuotes quotes, Heading heading) {
        return citing.stream()
                .map(c -> new Row(new NamedLink(c.name(), Address.PAGE + Address.encoded(c.path())), c.title(), c.date(),
                        quotes.of(c.path(), relation), SentencesPage.address(c.path(), heading.path())))
                .toList();
    }
}
