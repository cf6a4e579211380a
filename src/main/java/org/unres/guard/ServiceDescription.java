package org.unres.guard;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Bundled;

/** What the endpoint says of itself where it is asked nothing: a {@code sd:Service} of the SPARQL service description. */
final class ServiceDescription {
    private static final Query QUERY = QueryFactory.create(Bundled.text("org/unres/guard/service-description.rq"));

    private ServiceDescription() {}

    static void send(HttpAction action) {
        action.beginRead();
        try {
            Responses.doResponseGraph(action, of(action.getActiveDSG(), action.getRequestRequestURL()));
        } finally {
            action.endRead();
        }
    }

    private static Graph of(DatasetGraph dataset, String endpoint) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(QUERY)
                .substitution("endpoint", NodeFactory.createURI(endpoint))
                .substitution("dataset", Iris.id("dataset"))
                .substitution("catalogue", Iris.CATALOGUE_GRAPH)
                .build()) {
            return execution.construct();
        }
    }
}
