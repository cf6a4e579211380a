package org.unres.serve;

import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.unres.guard.limits.Limits;
import org.unres.serve.catalogue.ServeOptions;

/** A server on the documents of {@code queries/fixture} and on a made-up graph large enough for queries to run away in. */
public final class LargeStore {
    private static final String SPACE = "urn:unres:test:";
    private static final int NODES = 10_000;

    private LargeStore() {}

    public static UnresServer serve(Limits limits) {
        UnresServer server =
                UnresServer.start(new ServeOptions(0, Optional.empty(), TestServer.fixtureFiles(), limits, Optional.empty()),
                        step -> {});
        Txn.executeWrite(server.dataset(), () -> fill(server.dataset()));
        return server;
    }

    // A ring with two more links from each node, so that everything is reached in a few steps and in countless ways.
    private static void fill(DatasetGraph dataset) {
        Node graph = node("graph");
        Random random = new Random(6);
        for (int i = 0; i < NODES; i++) {
            dataset.add(graph, node(i), node("next"), node((i + 1) % NODES));
            dataset.add(graph, node(i), node("link"), node(random.nextInt(NODES)));
            dataset.add(graph, node(i), node("link"), node(random.nextInt(NODES)));
            dataset.add(graph, node(i), node("name"), NodeFactory.createLiteralString("node number " + i));
        }
    }

    private static Node node(Object name) {
        return NodeFactory.createURI(SPACE + name);
    }
}
