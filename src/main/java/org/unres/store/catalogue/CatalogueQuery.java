package org.unres.store.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query with what its header says of it: {@code queries/mandates/who-must-report.rq}.
 *
 * @param name its file's name without ending: "who-must-report"
 * @param topic its folder: "mandates"
 * @param summary one line, {@code #+ summary:}
 * @param question what it answers, {@code #+ question:}; empty where it is not given
 * @param sparql the whole file
 */
public record CatalogueQuery(
        String name, String topic, String summary, String question, List<QueryParameter> parameters, String sparql) {
    public CatalogueQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * A query from the text of its file.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong with it, and where
     */
    public static CatalogueQuery parse(String topic, String name, String text) {
        Map<String, String> header = new TreeMap<>();
        List<QueryParameter> parameters = new ArrayList<>();
        text.lines().filter(l -> l.startsWith("#+ ") && l.contains(":")).forEach(line -> {
            String key = line.substring(3, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (key.equals("param")) {
                parameters.add(QueryParameter.parse(value));
            } else {
                header.merge(key, value, (a, b) -> a + " " + b);
            }
        });
        CatalogueQuery query = new CatalogueQuery(
                name, topic, header.getOrDefault("summary", ""), header.getOrDefault("question", ""), parameters, text);
        query.parsed();
        return query;
    }

    public Query parsed() {
        try {
            return QueryFactory.create(sparql);
        } catch (QueryParseException e) {
            throw new IllegalArgumentException(name + " is not a query: " + e.getMessage(), e);
        }
    }

    /**
     * The query with its parameters bound, given values before defaults; it has the same columns as the file.
     *
     * @throws IllegalArgumentException with a sentence, for a parameter that the query does not have
     */
    public Query bound(Map<String, String> given) {
        Map<Var, Node> bound = new HashMap<>();
        parameters.forEach(p -> bound.put(Var.alloc(p.name()), p.bind(given.getOrDefault(p.name(), p.defaultValue()))));
        given.keySet().stream().filter(k -> !bound.containsKey(Var.alloc(k))).findFirst().ifPresent(unknown -> {
            String known = parameters.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    name + " has no parameter " + unknown + "; it has: " + (known.isEmpty() ? "none" : known));
        });
        // Not the substitution of QueryExecBuilder: that one adds a column for every parameter.
        return QueryTransformOps.replaceVars(parsed(), bound);
    }
}
