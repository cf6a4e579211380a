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

/** {@code unres dump}: a store as files to publish. */
@Command(
        name = "dump",
        description = "Writes a release of a store: N-Quads and the ontology, compressed, with a manifest and SHA-256 sums. "
                + "The same store gives the same bytes.",
        footer = {"", "Example: ./unres dump --store store -o release"},
        mixinStandardHelpOptions = true)
final class DumpCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Option(names = "--store", required = true, paramLabel = "DIR",
            description = "The folder of a store made by unres load. Default: none, it must be given. Example: --store store")
    private Path dir;

    @Option(names = "-o", required = true, paramLabel = "DIR",
            description = "The folder of the release, which must be new or empty, and appears whole or not at all. Default: none, "
                    + "it must be given. Example: -o release")
    private Path release;

    @Override
    public Integer call() {
        if (release.equals(WholeFile.STANDARD_OUTPUT)) {
            throw new CommandException(ExitCodes.MISUSE, "-o names a folder, which standard output is not; give one: -o release");
        }
        try (Store store = finished()) {
            for (ReleaseFile file : Release.write(store, release)) {
                common.console().say(String.format(Locale.ROOT, "%s: %,d bytes%s", release.resolve(file.name()), file.bytes(),
                        file.quads() == 0 ? "" : String.format(Locale.ROOT, ", %,d quads", file.quads())));
            }
            return ExitCodes.FINE;
        } catch (StoreException e) {
            throw new CommandException(ExitCodes.FAILED, e.getMessage());
        } catch (IOException e) {
            throw new CommandException(ExitCodes.FAILED, "cannot write the release into " + release + ": " + e.getMessage()
                    + "; make room, or name another folder");
        }
    }

    private Store finished() {
        Store.requireFinished(dir);
        return Store.open(dir);
    }
}
