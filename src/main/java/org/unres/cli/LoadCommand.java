package org.unres.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unres.network.MeasureTriples;
import org.unres.read.Inputs;
import org.unres.store.Store;
import org.unres.store.dataset.StoreException;
import org.unres.store.load.FileInput;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unres load}: loads documents into a store on disk. */
@Command(
        name = "load",
        description = "Converts documents, validates them against the SHACL shapes and loads them into a store on disk. A new "
                + "store appears only when it is complete. In an existing store each document is replaced in its own "
                + "transaction; documents are skipped if neither their content nor the version of the program changed.",
        footer = {"", "Example: ./unres load resolutions --store store"},
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentArguments documents;

    @Option(names = "--store", required = true, paramLabel = "DIR",
            description = "The folder of the store, created if it does not exist. No server may use it during the load. "
                    + "Default: none; this option is required. Example: --store store")
    private Path dir;

    @Option(names = "--prune",
            description = "Remove the documents that are no longer in the paths given. Default: they are kept.")
    private boolean prune;

    @Option(names = "--refresh",
            description = "Compute the measures of the citation network and the counts of the store again, which the first "
                    + "load always does. Default: no.")
    private boolean refresh;

    @Override
    public Integer call() {
        Console console = common.console();
        Inputs inputs = Inputs.walk(documents.paths());
        inputs.problems().forEach(console::problem);
        if (prune && !inputs.problems().isEmpty()) {
            throw CommandException.failure("nothing was loaded: with --prune every path must be readable, "
                    + "because documents below an unreadable path would be removed from the store");
        }
        if (inputs.files().isEmpty()) {
            throw CommandException.failure("the paths contain no document");
        }
        LoadReport report = load(inputs.files(), console);
        report.problems().forEach(console::problem);
        console.message(summary(report));
        return report.failed() + inputs.problems().size() == 0 ? ExitCodes.SUCCESS : ExitCodes.SOME_FAILED;
    }

    private LoadReport load(List<Path> files, Console console) {
        Progress progress = new Progress(console, files.size());
        LoadOptions options = new LoadOptions(documents.jobs(), prune, refresh).measuredBy(MeasureTriples::of);
        try {
            return Store.load(dir, files.stream().map(FileInput::new).toList(), options, p -> progress.at(p.done(), p.name()));
        } catch (StoreException e) {
            throw CommandException.failure(e.getMessage());
        } finally {
            progress.finish();
        }
    }

    private static String summary(LoadReport report) {
        return String.format(Locale.ROOT, "documents: %,d loaded, %,d unchanged, %,d removed, %,d failed",
                report.loaded(), report.unchanged(), report.pruned(), report.failed());
    }
}
