package org.unres.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.unres.serve.ServeException;
import org.unres.serve.ServeOptions;
import org.unres.serve.UnresServer;
import org.unres.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unres serve}: Fuseki with a store, or with documents read into memory. */
@Command(
        name = "serve",
        description = "Serves the graph at http://localhost:3030/unres/sparql, for queries only, until it is stopped.",
        footer = {"", "Example: ./unres serve --store store --port 8080"},
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST = 65535;

    @Mixin
    private CommonOptions common;

    @Mixin
    private GraphSource source;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030",
            description = "The port to answer at; 0 for any free one. Default: ${DEFAULT-VALUE}. Example: --port 8080")
    private int port;

    @Parameters(arity = "0..*", paramLabel = "PATH",
            description = "Files, or folders that are walked, to read into memory. Default: the bundled sample.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST) {
            throw new CommandException(ExitCodes.MISUSE, "--port is a number from 0 to " + HIGHEST + ", not " + port);
        }
        Console console = common.console();
        ServeOptions options = new ServeOptions(port, source.dir(), source.files(paths, console));
        try (UnresServer server = UnresServer.start(options, console::say)) {
            server.links().forEach(console::say);
            console.say("stop it with Ctrl-C");
            server.await();
        } catch (ServeException | StoreException e) {
            throw new CommandException(ExitCodes.FAILED, e.getMessage());
        }
        return ExitCodes.FINE;
    }
}
