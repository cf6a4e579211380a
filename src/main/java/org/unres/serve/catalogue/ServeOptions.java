package org.unres.serve.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unres.guard.limits.Limits;
import org.unres.store.load.FileInput;
import org.unres.store.load.Input;
import org.unres.store.load.SampleInput;

/**
 * The options of the server.
 *
 * @param port 3030; 0 for any free port
 * @param store the folder that {@code unres load} made; empty to serve from memory
 * @param files the documents to load into memory; none for the bundled sample
 * @param limits the limits of queries
 * @param passwords the file with the line {@code loader: PASSWORD}, without which there is no endpoint to write to
 * @param url how the server is reached from outside, "https://unres.example.org"; empty for localhost and its port
 * @param dumps the folder of the releases to offer; empty for none
 */
public record ServeOptions(
        int port, Optional<Path> store, List<Path> files, Limits limits, Optional<Path> passwords,
        Optional<String> url, Optional<Path> dumps) {
    public ServeOptions {
        files = List.copyOf(files);
    }

    /** The public address of this server. */
    public String host() {
        return url.orElse("http://localhost:" + port);
    }

    /** With standard limits and without the loader endpoint. */
    public ServeOptions(int port, Optional<Path> store, List<Path> files) {
        this(port, store, files, Limits.STANDARD, Optional.empty());
    }

    /** Reached at localhost. */
    public ServeOptions(int port, Optional<Path> store, List<Path> files, Limits limits, Optional<Path> passwords) {
        this(port, store, files, limits, passwords, Optional.empty(), Optional.empty());
    }

    public List<? extends Input> inputs() {
        return files.isEmpty() ? List.of(new SampleInput()) : files.stream().map(FileInput::new).toList();
    }
}
