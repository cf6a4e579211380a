package org.unres.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unres.guard.limits.Limits;
import picocli.CommandLine.Option;

/** What queries may take of a server. */
final class LimitOptions {
    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30",
            description = "How long a query may take to its first row; to its last, twice that. Default: ${DEFAULT-VALUE}. "
                    + "Example: --timeout 120")
    private int timeout;

    @Option(names = "--max-rows", paramLabel = "ROWS", defaultValue = "100000",
            description = "How many rows or triples an answer has at most; a header says where more were left out. "
                    + "Default: ${DEFAULT-VALUE}. Example: --max-rows 10000")
    private long maxRows;

    @Option(names = "--per-client", paramLabel = "QUERIES", defaultValue = "4",
            description = "How many queries one address may have at a time. Default: ${DEFAULT-VALUE}. Example: --per-client 1")
    private int perClient;

    @Option(names = "--queries", paramLabel = "QUERIES",
            description = "How many queries may run longer than a second at a time; quick ones find places besides. "
                    + "Default: one less than the processors, at least 1. Example: --queries 8")
    private Optional<Integer> queries = Optional.empty();

    @Option(names = "--trusted-proxy", paramLabel = "ADDRESS",
            description = "The address of a proxy in front, whose X-Forwarded-For tells who asks. Default: none. "
                    + "Example: --trusted-proxy 127.0.0.1")
    private Optional<String> proxy = Optional.empty();

    @Option(names = "--service-host", paramLabel = "HOST",
            description = "A host that SERVICE may ask; give it once for each. Default: none. "
                    + "Example: --service-host query.wikidata.org")
    private List<String> hosts = List.of();

    Limits limits() {
        requireOneOrMore("--timeout", timeout);
        requireOneOrMore("--max-rows", maxRows);
        requireOneOrMore("--per-client", perClient);
        queries.ifPresent(n -> requireOneOrMore("--queries", n));
        Set<String> services = hosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Limits standard = Limits.STANDARD;
        Limits.Places usual = standard.places();
        Limits.Places places =
                new Limits.Places(perClient, queries.orElse(usual.lasting()), usual.quick(), usual.waiting());
        return new Limits(Duration.ofSeconds(timeout), maxRows, standard.maxText(), standard.maxLiteral(), standard.maxBody(),
                standard.memory(), places, proxy, services);
    }

    private static void requireOneOrMore(String option, long number) {
        if (number < 1) {
            throw new CommandException(ExitCodes.MISUSE, option + " is a number of at least 1, not " + number);
        }
    }
}
