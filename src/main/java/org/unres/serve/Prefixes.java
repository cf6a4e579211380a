package org.unres.serve;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.vocabulary.Bundled;

/** The prefixes of the data and the queries of this server, those that {@code prefixes.rq} declares. */
final class Prefixes {
    private static final Query DECLARED = QueryFactory.create(Bundled.text("org/unres/serve/prefixes.rq"));

    private Prefixes() {}

    static void add(DatasetGraph dataset) {
        DECLARED.getPrefixMapping().getNsPrefixMap().forEach(dataset.prefixes()::add);
    }
}
