package org.unres.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.unres.network.export.MeasuredNetwork;
import org.unres.network.export.NetworkFormat;
import org.unres.network.export.NetworkSummary;
import org.unres.network.graph.CitationNetwork;
import org.unres.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unres network}: the citation network with its measures, for programs that draw and analyse networks. */
@Command(
        name = "network",
        description = "Writes the citation network with its measures. csv writes the edges; with -o net.csv the nodes are "
                + "written to net-nodes.csv as well. The same store gives the same bytes.",
        footer = {"", "Example: ./unres network --store store --format gexf -o network.gexf"},
        mixinStandardHelpOptions = true)
final class NetworkCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private GraphSource source;

    @Mixin
    private OutputOption output;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "graphml",
            description = "graphml, gexf, csv, json (node-link) or pajek (without measures). Default: ${DEFAULT-VALUE}. "
                    + "Example: --format gexf")
    private NetworkFormat format;

    @Override
    public Integer call() {
        return output.write(this::write);
    }

    private int write(OutputStream out) throws IOException {
        MeasuredNetwork network = measured();
        network.write(format, out);
        Optional<Path> edges = output.file();
        if (format == NetworkFormat.CSV && edges.isPresent()) {
            writeNodes(network, nodesFile(edges.get()));
        }
        return ExitCodes.SUCCESS;
    }

    private static void writeNodes(MeasuredNetwork network, Path target) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            network.writeWorks(file.out());
            file.complete();
        }
    }

    /** The file of the nodes: net-nodes.csv for net.csv. */
    static Path nodesFile(Path edges) {
        String name = edges.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return edges.resolveSibling(dot <= 0 ? name + "-nodes" : name.substring(0, dot) + "-nodes" + name.substring(dot));
    }

    private MeasuredNetwork measured() {
        Console console = common.console();
        try (Store store = source.open(console)) {
            Instant start = Instant.now();
            MeasuredNetwork network =
                    MeasuredNetwork.of(Txn.calculateRead(store.dataset(), () -> CitationNetwork.read(store.dataset())));
            console.message(summary(network.summary(), Duration.between(start, Instant.now())));
            return network;
        }
    }

    private static String summary(NetworkSummary n, Duration time) {
        return String.format(Locale.ROOT, "network: %,d nodes, %,d of them documents that were read; %,d edges; "
                + "%,d communities, modularity %.2f; main path of %,d nodes, without %,d citations of later works "
                + "and %,d in cycles; %.1f seconds",
                n.works(), n.read(), n.edges(), n.communities(), n.modularity(), n.mainPath(), n.againstTime(), n.inCircles(),
                time.toMillis() / 1000.0);
    }
}
