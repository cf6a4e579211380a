package org.unres.serve;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.vocabulary.Bundled;

/** The prefixes of the data and the queries of this server, those that {@code prefixes.rq} declares. */
final class Prefixes {
    private static final Query DECLARED = QueryFactory.create(Bundled.text("org/unres/serve/prefixes.rq"));

    private Prefixes() {}

    static void add(DatasetGraph dataset) {
        all().forEach(dataset.prefixes()::add);
    }

    /** Each prefix with its namespace: "unres", "https://w3id.org/unres/def#". */
    static Map<String, String> all() {
        return new TreeMap<>(DECLARED.getPrefixMapping().getNsPrefixMap());
    }
}
