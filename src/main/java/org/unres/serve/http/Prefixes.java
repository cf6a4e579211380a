package org.unres.serve.http;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.vocabulary.Bundled;

/** The prefixes of data and queries, declared in {@code prefixes.rq}. */
public final class Prefixes {
    private static final Query DECLARED = QueryFactory.create(Bundled.text("org/unres/serve/prefixes.rq"));

    private Prefixes() {}

    public static void add(DatasetGraph dataset) {
        all().forEach(dataset.prefixes()::add);
    }

    /**
     * The term that a table names by its prefix, "unres:bearer".
     *
     * @throws IllegalArgumentException if there is no such prefix
     */
    public static Node term(String name) {
        String iri = DECLARED.getPrefixMapping().expandPrefix(name);
        if (iri.equals(name)) {
            throw new IllegalArgumentException("\"" + name + "\" has no prefix of prefixes.rq");
        }
        return NodeFactory.createURI(iri);
    }

    /** Each prefix with its namespace: "unres", "https://w3id.org/unres/def#". */
    public static Map<String, String> all() {
        return new TreeMap<>(DECLARED.getPrefixMapping().getNsPrefixMap());
    }
}
