package org.unres.serve;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unres.guard.Guard;
import org.unres.model.Problem;
import org.unres.network.MeasureTriples;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.serve.catalogue.SparqlInBrowser;
import org.unres.serve.http.CommonHeadersFilter;
import org.unres.serve.http.PathNormalizer;
import org.unres.store.Store;
import org.unres.store.dataset.StoreConfig;
import org.unres.store.dataset.StoreException;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.LoadReport;

/**
 * Fuseki with the published configuration, answering at {@code http://localhost:3030/unres/sparql}: the store on disk as
 * it is, or documents loaded into memory at start.
 */
public final class UnresServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UnresServer.class);
    private static final String SERVICE = "/unres";
    private static final String ALL = "/*";
    private static final long STOP_MILLISECONDS = 10_000;

    private final FusekiServer server;
    private final Guard guard;
    private final AtomicBoolean closed = new AtomicBoolean();

    private UnresServer(FusekiServer server, Guard guard) {
        this.server = server;
        this.guard = guard;
    }

    /**
     * A running server.
     *
     * @param steps receives one line per step
     * @throws ServeException if the port is taken
     * @throws StoreException if the store cannot be opened
     */
    public static UnresServer start(ServeOptions options, Consumer<String> steps) {
        requireFree(options.port());
        FusekiServer.Builder builder = options.store().map(UnresServer::onDisk).orElseGet(() -> inMemory(options, steps));
        DatasetGraph dataset = Store.over(builder.getDataset(SERVICE)).dataset();
        Metrics metrics = new Metrics();
        Guard guard = Guard.on(builder.addFilter(ALL, new RequestMetricsFilter(metrics)), options.limits(), options.passwords());
        FusekiServer server = builder.addFilter(ALL, new CommonHeadersFilter())
                .addFilter(SERVICE + "/sparql", new SparqlInBrowser())
                .addServlet(ALL, Pages.of(dataset, options, metrics, guard))
                .port(options.port())
                .build();
        PathNormalizer.of(server.getJettyServer());
        stopGracefully(server.getJettyServer());
        try {
            return new UnresServer(server.start(), guard);
        } catch (FusekiException e) {
            guard.close();
            Store.over(dataset).close();
            throw taken(options.port(), e);
        }
    }

    // Running requests may finish when the server stops.
    private static void stopGracefully(Server jetty) {
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(STOP_MILLISECONDS);
    }

    private static FusekiServer.Builder onDisk(Path dir) {
        Store.requireStore(dir);
        try {
            return builder(StoreConfig.onDisk(dir));
        } catch (JenaException e) {
            throw new StoreException(Store.unusable(dir.toString()), e);
        }
    }

    private static FusekiServer.Builder inMemory(ServeOptions options, Consumer<String> steps) {
        FusekiServer.Builder builder = builder(StoreConfig.inMemory());
        int inputs = options.inputs().size();
        steps.accept(String.format(Locale.ROOT, "reading %,d %s", inputs, inputs == 1 ? "document" : "documents"));
        LoadReport report = Store.over(builder.getDataset(SERVICE)).load(options.inputs(),
                LoadOptions.plain().measuredBy(MeasureTriples::of), p -> {});
        report.problems().stream().map(Problem::toString).forEach(steps);
        steps.accept(String.format(Locale.ROOT, "loaded %,d, failed %,d", report.loaded(), report.failed()));
        return builder;
    }

    // No modules: neither the administration nor the user interface of Fuseki.
    private static FusekiServer.Builder builder(Model config) {
        return FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .parseConfig(config)
                .enablePing(true);
    }

    // Checked before documents are loaded, so that the error comes at once.
    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    private static ServeException taken(int port, Exception cause) {
        String message = "port " + port + " is already in use; stop the program that uses it, or choose another: --port "
                + (port + 1);
        return new ServeException(message, cause);
    }

    public int port() {
        return server.getPort();
    }

    /** Addresses to start with, each with a label. */
    public List<String> links() {
        String root = "http://localhost:" + port();
        return List.of(
                "start page       " + root + "/",
                "a query          " + root + "/sparql",
                "SPARQL endpoint  " + root + SERVICE + "/sparql");
    }

    /** Waits until the server is stopped. */
    public void await() {
        server.join();
    }

    /** Ends queries, waits for running requests, and closes the store. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        Store store = Store.over(dataset());
        try (store; guard) {
            guard.stop();
            server.stop();
        } catch (FusekiException e) {
            LOG.warn("requests that were still running after {} s were aborted", STOP_MILLISECONDS / 1_000);
        }
    }

    /** The guard of its queries. */
    public Guard guard() {
        return guard;
    }

    DatasetGraph dataset() {
        return server.getDataAccessPointRegistry().get(SERVICE).getDataService().getDataset();
    }
}
