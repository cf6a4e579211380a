package org.unres.serve.catalogue;

import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.unres.vocabulary.Bundled;

/** A query as it is run from elsewhere: templates {@code copy-curl.txt}, {@code copy-python.txt}, {@code copy-r.txt}. */
final class Snippets {
    private static final List<String> NAMES = List.of("curl", "Python", "R");

    private Snippets() {}

    static List<QueryPage.Snippet> of(Query query, String host) {
        return NAMES.stream().map(name -> new QueryPage.Snippet(name, code(name, query, host))).toList();
    }

    // The query stands in a literal that nothing in it can end.
    private static String code(String name, Query query, String host) {
        String written = query.toString().strip();
        String literal = name.equals("curl")
                ? "'" + written.replace("'", "'\\''") + "'"
                : '"' + written.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        return Bundled.text("org/unres/serve/copy-" + name.toLowerCase(Locale.ROOT) + ".txt")
                .replace("HOST", host).replace("QUERY", literal);
    }
}
