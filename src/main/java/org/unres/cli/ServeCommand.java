package org.unres.cli;

import java.util.concurrent.Callable;
import org.unres.serve.ServeException;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.store.dataset.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code unres serve}: the web server, on a store or on documents read into memory. */
@Command(
        name = "serve",
        description = "Serves web pages, linked data and SPARQL queries at http://localhost:3030/ until it is stopped.",
        footer = {"", "Example: ./unres serve --store store --port 8080"},
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private GraphSource source;

    @Mixin
    private ServerOptions server;

    @Mixin
    private LimitOptions limits;

    @Override
    public Integer call() {
        Console console = common.console();
        server.check();
        ServeOptions options = server.on(source.dir(), source.files(console), limits.limits());
        try (UnresServer running = UnresServer.start(options, console::message)) {
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.links().forEach(console::message);
            console.message("Ctrl-C stops the server");
            running.await();
        } catch (ServeException | StoreException e) {
            throw CommandException.failure(e.getMessage());
        }
        return ExitCodes.SUCCESS;
    }
}
