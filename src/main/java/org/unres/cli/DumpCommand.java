package org.unres.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unres.store.Store;
import org.unres.store.dataset.StoreException;
import org.unres.store.release.Release;
import org.unres.store.release.ReleaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unres dump}: a release of a store, as files for publication. */
@Command(
        name = "dump",
        description = "Writes a release of a store: N-Quads and the ontology, compressed, with a manifest and SHA-256 checksums. "
                + "The same store gives the same bytes.",
        footer = {"", "Example: ./unres dump --store store -o release"},
        mixinStandardHelpOptions = true)
final class DumpCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Option(names = "--store", required = true, paramLabel = "DIR",
            description = "The folder of a store made by unres load. Default: none; this option is required. "
                    + "Example: --store store")
    private Path dir;

    @Option(names = "-o", required = true, paramLabel = "DIR",
            description = "The folder of the release. It must be new or empty, and it appears only when the release is complete. "
                    + "Default: none; this option is required. Example: -o release")
    private Path release;

    @Override
    public Integer call() {
        if (release.equals(OutputOption.STANDARD_OUTPUT)) {
            throw CommandException.wrongUsage("-o must name a folder, not standard output; for example: -o release");
        }
        try (Store store = complete()) {
            Release.write(store, release).forEach(file -> common.console().message(description(file)));
            return ExitCodes.SUCCESS;
        } catch (StoreException e) {
            throw CommandException.failure(e.getMessage());
        } catch (IOException e) {
            throw CommandException.failure("cannot write the release into " + release + ": " + e.getMessage()
                    + "; free disk space, or name another folder");
        }
    }

    private Store complete() {
        Store.requireFinished(dir);
        return Store.open(dir);
    }

    private String description(ReleaseFile file) {
        String quads = file.quads() == 0 ? "" : String.format(Locale.ROOT, ", %,d quads", file.quads());
        return String.format(Locale.ROOT, "%s: %,d bytes%s", release.resolve(file.name()), file.bytes(), quads);
    }
}
