package org.unres.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import picocli.CommandLine.Parameters;

/** {@code unres network}: who cites whom, with measures, for programs that draw and compute networks. */
@Command(
        name = "network",
        description = "Writes the citation network with its measures. csv writes the edges; with -o the nodes are written as "
                + "well, into a file beside: net.csv and net-nodes.csv. The same store gives the same bytes.",
        footer = {"", "Example: ./unres network --store store --format gexf -o network.gexf"},
        mixinStandardHelpOptions = true)
final class NetworkCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private GraphSource source;

    @Parameters(arity = "0..*", paramLabel = "PATH",
            description = "Files, or folders that are walked, to read into memory. Default: the bundled sample.")
    private List<Path> paths = List.of();

    @Option(names = "--format", defaultValue = "graphml",
            description = "graphml, gexf, csv, json (node-link) or pajek (without measures). Default: ${DEFAULT-VALUE}. "
                    + "Example: --format gexf")
    private NetworkFormat format;

    @Option(names = "-o", paramLabel = "FILE",
            description = "Write to FILE, which appears whole or not at all; - is standard output. Default: standard output. Example: -o net.gexf")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() {
        Optional<Path> named = WholeFile.named(file);
        try {
            if (named.isPresent()) {
                write(named.get());
            } else {
                print();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCodes.FINE;
    }

    private void print() throws IOException {
        MeasuredNetwork network = measured();
        try (OutputStream out = new BufferedOutputStream(new UnclosedStream(System.out))) {
            network.write(format, out);
        }
    }

    // The files are opened first: a folder that is not there is told before anything is read.
    private void write(Path target) throws IOException {
        try (WholeFile whole = new WholeFile(target)) {
            MeasuredNetwork network = measured();
            network.write(format, whole.out());
            if (format == NetworkFormat.CSV) {
                writeNodes(network, target);
            }
            whole.complete();
        }
    }

    private static void writeNodes(MeasuredNetwork network, Path edges) throws IOException {
        try (WholeFile whole = new WholeFile(beside(edges))) {
            network.writeWorks(whole.out());
            whole.complete();
        }
    }

    /** The file of the nodes: net-nodes.csv beside net.csv. */
    static Path beside(Path edges) {
        String name = edges.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return edges.resolveSibling(dot <= 0 ? name + "-nodes" : name.substring(0, dot) + "-nodes" + name.substring(dot));
    }

    private MeasuredNetwork measured() {
        Console console = common.console();
        try (Store store = source.open(paths, console)) {
            Instant start = Instant.now();
            MeasuredNetwork network =
                    MeasuredNetwork.of(Txn.calculateRead(store.dataset(), () -> CitationNetwork.read(store.dataset())));
            console.say(words(network.summary(), Duration.between(start, Instant.now())));
            return network;
        }
    }

    private static String words(NetworkSummary n, Duration time) {
        return String.format(Locale.ROOT, "network: %,d nodes, of which %,d were read, and %,d edges; communities: %,d, "
                        + "modularity %.2f; main path: %,d nodes, without %,d citations against time and %,d in circles; "
                        + "%.1f seconds",
                n.works(), n.read(), n.edges(), n.communities(), n.modularity(), n.mainPath(), n.againstTime(), n.inCircles(),
                time.toMillis() / 1000.0);
    }
}
