package org.unres.guard.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.serve.Canary;

class AllowedServicesTest {
    static {
        JenaSystem.init();
    }

    private static final AllowedServices LOCAL = new AllowedServices(Set.of("localhost"), address -> true);

    @ParameterizedTest
    @ValueSource(strings = {
        "http://localhost.example.org/", "http://example.org/localhost", "http://localhost@example.org/",
        "http://user@localhost/",
        "http://localhost:80@example.org/",
        "ftp://localhost/", "file:///localhost", "http://LOCALHOST./", "http:///", "urn:x",
        "http://127.0.0.1/"
    })
    void onlyTheHostsAsTheyAreWritten(String service) {
        assertThrows(Refusal.class, () -> LOCAL.require(NodeFactory.createURI(service)));
    }

    @Test
    void theHostOfTheListMayBeAsked() throws IOException {
        try (Canary canary = new Canary()) {
            assertThrows(RuntimeException.class, () -> ask(canary.address()));
            assertEquals(1, canary.asked().size());
        }
    }

    @Test
    void nobodyIsFollowedElsewhere() throws IOException {
        try (Canary elsewhere = new Canary()) {
            HttpServer allowed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            allowed.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Location", elsewhere.address());
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
            allowed.start();
            try {
                String address = "http://localhost:" + allowed.getAddress().getPort() + "/";
                assertThrows(RuntimeException.class, () -> ask(address));
                assertEquals(List.of(), elsewhere.asked());
            } finally {
                allowed.stop(0);
            }
        }
    }

    private static void ask(String service) {
        Context context = ARQ.getContext().copy();
        LOCAL.require(NodeFactory.createURI(service));
        LOCAL.allowIn(context);
        try (QueryExec execution = QueryExec.newBuilder().dataset(DatasetGraphFactory.empty()).context(context)
                .query("SELECT * { SERVICE <" + service + "> { ?s ?p ?o } }").build()) {
            execution.select().materialize();
        }
    }
}
