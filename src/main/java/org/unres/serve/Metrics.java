package org.unres.serve;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;

/** Metrics for Prometheus, {@code /metrics}: response times by kind of page and status, memory, threads. */
final class Metrics implements WebHandler, AutoCloseable {
    static final String PATH = "/metrics";

    // Paths from clients must not become labels of time series.
    private static final Set<String> KNOWN =
            Set.of("id", "page", "data", "voc", "rule", "graph", "search", "complete", "network", "cites",
                    "queries", "try", "def", "dataset", "static", "sparql", "unres", "unres-load", "webjars", "health", "ready",
                    "metrics");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    void answered(String path, String method, int status, long nanoseconds) {
        Timer.builder("unres.answers")
                .description("Answers by kind of page")
                .tag("kind", kind(path))
                .tag("method", METHODS.contains(method) ? method : "other")
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofMillis(300),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10), Duration.ofSeconds(60))
                .register(registry)
                .record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private static String kind(String path) {
        String first = path.substring(Math.min(1, path.length())).split("[/.;]", 2)[0];
        return first.isEmpty() ? "home" : KNOWN.contains(first) ? first : "other";
    }

    @Override
    public WebResponse answer(WebRequest request) {
        return WebResponse.text("text/plain; version=0.0.4; charset=utf-8", registry.scrape());
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
