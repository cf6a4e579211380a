package org.unres.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unres.guard.limits.Limits;
import org.unres.serve.catalogue.ServeOptions;
import picocli.CommandLine.Option;

/** The address of a server, and the files that it uses besides the graph. */
final class ServerOptions {
    private static final NumberRange PORTS = new NumberRange(0, 65535);
    private static final Pattern URL =
            Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]{1,200}(?:/[A-Za-z0-9._/-]{0,200}[A-Za-z0-9._-])?");

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030",
            description = "The port of the server; 0 for any free port. Default: ${DEFAULT-VALUE}. Example: --port 8080")
    private int port;

    @Option(names = "--passwords", paramLabel = "FILE",
            description = "A file with the line loader: PASSWORD, which allows updates of the graph at /unres-load. "
                    + "Default: none; the graph is read-only. Example: --passwords passwords.txt")
    private Optional<Path> passwords = Optional.empty();

    @Option(names = "--url", paramLabel = "URL",
            description = "The public address of the server, for the sitemap, the feed and the commands that pages show. "
                    + "Default: http://localhost and the port. Example: --url https://unres.example.org")
    private Optional<String> url = Optional.empty();

    @Option(names = "--dumps", paramLabel = "DIR",
            description = "A folder of releases made by unres dump, each in its own folder, that the page /dataset offers for "
                    + "download. Default: none. Example: --dumps releases")
    private Optional<Path> dumps = Optional.empty();

    /** The options of a server on this store or these files. */
    ServeOptions on(Optional<Path> store, List<Path> files, Limits limits) {
        return new ServeOptions(port, store, files, limits, passwords, url, dumps);
    }

    void check() {
        PORTS.check("--port", port);
        passwords.filter(file -> !Files.isReadable(file)).ifPresent(file -> {
            throw CommandException.wrongUsage("--passwords: there is no readable file " + file);
        });
        url.filter(u -> !URL.matcher(u).matches()).ifPresent(u -> {
            throw CommandException.wrongUsage("--url is an address such as https://unres.example.org, not " + u);
        });
        dumps.filter(dir -> !Files.isDirectory(dir)).ifPresent(dir -> {
            throw CommandException.wrongUsage("--dumps: there is no folder " + dir
                    + "; to make a release: unres dump --store DIR -o " + dir.resolve("NAME"));
        });
    }
}
