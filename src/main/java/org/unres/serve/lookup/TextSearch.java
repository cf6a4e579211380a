package org.unres.serve.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.unres.vocabulary.Bundled;

/** Full-text search: things whose title or name has all words of the query, from the text index. */
public final class TextSearch {
    private static final Query SEARCH = QueryFactory.create(Bundled.text("org/unres/serve/search.rq"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final int MOST_WORDS = 12;

    private TextSearch() {}

    public static List<Node> of(String query, DatasetGraph dataset) {
        return found(words(query), dataset);
    }

    /** The last word is a prefix. */
    public static List<Node> beginning(String query, DatasetGraph dataset) {
        String words = words(query);
        return found(words.isEmpty() ? "" : words.substring(0, words.length() - 1).replaceFirst("\"([^\"]*)$", "$1*"), dataset);
    }

    private static List<Node> found(String words, DatasetGraph dataset) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Node> found = new ArrayList<>();
        try (QueryExec running = QueryExec.dataset(dataset).query(SEARCH)
                .substitution("words", NodeFactory.createLiteralString(words)).build()) {
            running.select().forEachRemaining(row -> {
                if (row.get("thing") != null) {
                    found.add(row.get("thing"));
                }
            });
        }
        return found;
    }

    // Only words, each quoted, so that the query syntax of Lucene has no effect.
    public static String words(String query) {
        Matcher word = WORD.matcher(query);
        return word.results().limit(MOST_WORDS).map(m -> "\"" + m.group() + "\"").collect(Collectors.joining(" AND "));
    }
}
