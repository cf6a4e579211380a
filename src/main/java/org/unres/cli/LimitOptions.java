package org.unres.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unres.guard.limits.Limits;
import picocli.CommandLine.Option;

/** The limits of the queries that a server runs. */
final class LimitOptions {
    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30",
            description = "The query timeout: the time to the first row. The time to the last row is twice as long. "
                    + "Default: ${DEFAULT-VALUE}. Example: --timeout 120")
    private int timeout;

    @Option(names = "--max-rows", paramLabel = "ROWS", defaultValue = "100000",
            description = "The maximum number of rows or triples in an answer; a header says whether the answer was cut. "
                    + "Default: ${DEFAULT-VALUE}. Example: --max-rows 10000")
    private long maxRows;

    @Option(names = "--per-client", paramLabel = "QUERIES", defaultValue = "4",
            description = "The maximum number of queries from one address at the same time. Default: ${DEFAULT-VALUE}. "
                    + "Example: --per-client 1")
    private int perClient;

    @Option(names = "--queries", paramLabel = "QUERIES",
            description = "The maximum number of queries that take longer than a second at the same time; short queries run "
                    + "besides. Default: the number of processors less one, at least 1. Example: --queries 8")
    private Optional<Integer> queries = Optional.empty();

    @Option(names = "--trusted-proxy", paramLabel = "ADDRESS",
            description = "The address of a reverse proxy whose X-Forwarded-For header names the client. Default: none. "
                    + "Example: --trusted-proxy 127.0.0.1")
    private Optional<String> proxy = Optional.empty();

    @Option(names = "--service-host", paramLabel = "HOST",
            description = "A host that SERVICE clauses may query; may be repeated. Default: none. "
                    + "Example: --service-host query.wikidata.org")
    private List<String> hosts = List.of();

    Limits limits() {
        NumberRange.POSITIVE.check("--timeout", timeout);
        NumberRange.POSITIVE.check("--max-rows", maxRows);
        NumberRange.POSITIVE.check("--per-client", perClient);
        queries.ifPresent(n -> NumberRange.POSITIVE.check("--queries", n));
        Set<String> services = hosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Limits standard = Limits.STANDARD;
        Limits.Places usual = standard.places();
        Limits.Places places =
                new Limits.Places(perClient, queries.orElse(usual.lasting()), usual.quick(), usual.waiting());
        return new Limits(Duration.ofSeconds(timeout), maxRows, standard.maxText(), standard.maxLiteral(), standard.maxBody(),
                standard.memory(), places, proxy, services);
    }
}
