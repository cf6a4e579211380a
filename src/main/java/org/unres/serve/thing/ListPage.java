package org.unres.serve.thing;

import java.util.List;
import java.util.Optional;
import org.unres.serve.http.WebRequest;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.view.Heading;

/**
 * The rows of a list that a page shows: the first ten on the page of the thing, or one hundred on a page of the list itself,
 * {@code /page/A/RES/74/175?relation=recalls&page=2#cited-by}.
 *
 * @param number the page of the list; empty for the page of the thing
 */
record ListPage(Heading heading, ListName list, Optional<Integer> number) {
    /**
     * How an address names a list: "relation", "recalls".
     *
     * @param fragment "#cited-by"; empty for the top of the page
     */
    record ListName(String parameter, String name, String fragment) {}

    private static final int FIRST = 10;
    private static final int ROWS = 100;

    /** The page of a list that the request asks for; empty if it asks for another list. */
    static Optional<ListPage> of(Heading heading, ListName list, WebRequest request) {
        Optional<String> only = request.parameter(list.parameter());
        return only.filter(name -> !name.equals(list.name())).isPresent() ? Optional.empty()
                : Optional.of(new ListPage(heading, list, only.map(name -> request.page())));
    }

    <T> List<T> rows(List<T> all) {
        return all.stream().skip(number.map(n -> (long) (n - 1) * ROWS).orElse(0L)).limit(number.isPresent() ? ROWS : FIRST)
                .toList();
    }

    /** The first page of the list; without an address if all rows are shown. */
    NamedLink all(int size) {
        return new NamedLink("All", number.isEmpty() && size > FIRST ? address(1) : "");
    }

    NamedLink previous() {
        return new NamedLink("previous", number.filter(n -> n > 1).map(n -> address(n - 1)).orElse(""));
    }

    NamedLink next(int size) {
        return new NamedLink("next", number.filter(n -> (long) n * ROWS < size).map(n -> address(n + 1)).orElse(""));
    }

    private String address(int page) {
        return Address.PAGE + Address.encoded(heading.path()) + "?" + list.parameter() + "=" + list.name() + "&page=" + page
                + list.fragment();
    }
}
