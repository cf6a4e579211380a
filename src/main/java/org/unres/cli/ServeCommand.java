package org.unres.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.unres.serve.ServeException;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;
import org.unres.store.dataset.StoreException;
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
    private static final Pattern URL = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]{1,200}(?:/[A-Za-z0-9._/-]{0,200}[A-Za-z0-9._-])?");

    @Mixin
    private CommonOptions common;

    @Mixin
    private GraphSource source;

    @Mixin
    private LimitOptions limits;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030",
            description = "The port to answer at; 0 for any free one. Default: ${DEFAULT-VALUE}. Example: --port 8080")
    private int port;

    @Option(names = "--passwords", paramLabel = "FILE",
            description = "A file with the line loader: PASSWORD; with it the graph can be changed at /unres-load. "
                    + "Default: none, the graph is read only. Example: --passwords passwords.txt")
    private Optional<Path> passwords = Optional.empty();

    @Option(names = "--url", paramLabel = "URL",
            description = "How the server is reached from outside, for the sitemap, the feed and commands to copy. "
                    + "Default: http://localhost and the port. Example: --url https://unres.example.org")
    private Optional<String> url = Optional.empty();

    @Option(names = "--dumps", paramLabel = "DIR",
            description = "A folder with releases, each in a folder of its own as unres dump wrote it, to be offered for download "
                    + "at /dataset. Default: none. Example: --dumps releases")
    private Optional<Path> dumps = Optional.empty();

    @Parameters(arity = "0..*", paramLabel = "PATH",
            description = "Files, or folders that are walked, to read into memory. Default: the bundled sample.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST) {
            throw new CommandException(ExitCodes.MISUSE, "--port is a number from 0 to " + HIGHEST + ", not " + port);
        }
        passwords.filter(file -> !Files.isReadable(file)).ifPresent(file -> {
            throw new CommandException(ExitCodes.MISUSE, "--passwords: there is no file " + file + " that can be read");
        });
        url.filter(u -> !URL.matcher(u).matches()).ifPresent(u -> {
            throw new CommandException(ExitCodes.MISUSE, "--url is an address such as https://unres.example.org, not " + u);
        });
        dumps.filter(dir -> !Files.isDirectory(dir)).ifPresent(dir -> {
            throw new CommandException(ExitCodes.MISUSE, "--dumps: there is no folder " + dir
                    + "; make releases with: unres dump --store DIR -o " + dir.resolve("NAME"));
        });
        Console console = common.console();
        ServeOptions options =
                new ServeOptions(port, source.dir(), source.files(paths, console), limits.limits(), passwords, url, dumps);
        try (UnresServer server = UnresServer.start(options, console::say)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.links().forEach(console::say);
            console.say("stop it with Ctrl-C");
            server.await();
        } catch (ServeException | StoreException e) {
            throw new CommandException(ExitCodes.FAILED, e.getMessage());
        }
        return ExitCodes.FINE;
    }
}
